// The commonest short words of the languages that news pages are most often in. Written by hand, 2026-11. Words that two languages
// share stand in both: it is the share that tells.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for it was on with as be at by this from have had not are but were which has his they you we said will their an been who he she',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an hat dass sie nach wird bei einer um am sind',
  ),
  fr: words('de la le et les des en un du une que est pour qui dans par sur au plus pas ce il ne sont aux avec se son cette'),
  es: words('de la que el en y los del se las por un para con no una su al lo como más es pero sus le ha este'),
  it: words('di e il la che in un a per è del non con si le della da una i nel alla più al sono ha dei gli'),
  pt: words('de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele'),
  nl: words('de het een en van in is dat op te met voor zijn aan niet die er ook als bij maar door naar uit om hij'),
}
