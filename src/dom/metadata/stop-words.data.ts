// The commonest short words of the languages that news pages are most often in. Written by hand, 2026-11. Words that two languages
// share stand in both: it is the share that tells.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for it was on with as be at by this from have or had not are but were which has his they you we said would will their an been who more he she',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  ),
  fr: words(
    'de la le et les des en un du une que est pour qui dans par sur au plus pas ce il ne sont aux avec se ses mais ou son cette elle été leur à',
  ),
  es: words(
    'de la que el en y los del se las por un para con no una su al lo como más es pero sus le ha este sí porque esta entre cuando ser son',
  ),
  it: words(
    'di e il la che in un a per è del non con si le della da una i nel alla più al come sono ha dei anche gli lo delle dal ma',
  ),
  pt: words('de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou'),
  nl: words(
    'de het een en van in is dat op te met voor zijn aan niet die er ook als bij maar door naar uit om hij heeft wordt dan nog werd',
  ),
  sv: words('och att det i en på är av som för den med till inte om ett har de var jag så vi kan men från eller när han'),
  da: words('og at det i en på er af som for den med til ikke om et har de var jeg så vi kan men fra eller når han blev'),
  pl: words('i w na z do się że nie to jest o jak po za od a ale przez tym dla co jego które są był by oraz'),
  ro: words('de și în la a că cu pe nu o din se un pentru este mai au care fi sunt ce prin dar după al său'),
  tr: words('ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ise o ancak var'),
  id: words('yang dan di ini itu dengan untuk dari dalam tidak pada akan ke juga adalah oleh sebagai karena mereka'),
}
