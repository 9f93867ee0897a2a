// The commonest short words of English and of the languages that most often stand on pages that call themselves English. Written by hand, 2026-11. Words that two languages
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
}
