// Pages of a newspaper that does not exist: an article with nothing to mark, one in German, a list of stories, and a shop's page that tells one.

export const quiet = '/news/2026/03/04/ferry-returns-to-its-winter-timetable'
export const german = '/nachrichten/2026/03/04/faehre-faehrt-wieder-nach-winterfahrplan'
export const list = '/news'
export const plain = '/store/product/harbour-mug'

const shop = `<!doctype html><html lang="en"><head><title>Harbour mug</title><meta property="og:type" content="product"></head><body>
<h1>Harbour mug</h1><p>$12.00</p><div class="product"><p>“This mug has seen every storm since the old pier fell,” said harbour commissioner Mara Olsen, who drinks from hers at six.</p>
<p>“It does not leak,” Olsen said on the quay last week. “Nothing else here can say that.”</p></div><button>Add to cart</button></body></html>`

/** The pages by their path, as the server takes them. */
export const madeUpPages = new Map([
  [
    quiet,
    articlePage('en', 'Ferry returns to its winter timetable', [
      'The ferry between the two quays went back to its winter timetable at the weekend, and the first boat left on time in calm water, with forty people and a few bicycles on board.',
      'It now leaves every forty minutes instead of every twenty, and the last boat of the evening goes an hour earlier than in summer, when the light lasts longer and the quays are full.',
      'Tickets cost what they cost before. The kiosk on the north quay stays closed until spring, and the machines beside it take cards and coins, though not the larger notes.',
      'The crossing takes eleven minutes when the tide is with the boat, and a little more when it is not, which is most of the morning and the first hour after noon.',
      'In strong wind the boat stays in harbour. A flag on the mast of the old customs house shows that from far away on both shores, and it was up on nine days last winter.',
      'Those who bring a bicycle pay nothing for it. That does not hold for dogs, which travel at half the price unless they are small enough to fit into a bag and stay there.',
      'The boat was overhauled in the autumn and has a fresh coat of paint. It is blue now and no longer green, and it has two more benches than before on the upper deck.',
      'The summer timetable begins again on the last Sunday of April. Until then a bus runs over the bridge late in the evening, and it takes a little more than half an hour.',
    ]),
  ],
  [
    german,
    articlePage('de', 'Fähre fährt wieder nach Winterfahrplan', [
      'Die Fähre zwischen den beiden Kais fährt seit dem Wochenende wieder nach dem Winterfahrplan, und das erste Boot legte pünktlich ab, mit vierzig Leuten und einigen Rädern an Bord.',
      'Sie legt nun alle vierzig Minuten ab und nicht mehr alle zwanzig, und das letzte Boot am Abend geht eine Stunde früher als im Sommer, wenn es länger hell ist und die Kais voll sind.',
      'Die Karten kosten so viel wie zuvor. Der Kiosk am nördlichen Kai bleibt bis zum Frühjahr geschlossen, und die Automaten daneben nehmen Karten und Münzen, aber keine großen Scheine.',
      'Die Überfahrt dauert elf Minuten, wenn die Strömung mit dem Boot geht, und etwas länger, wenn nicht, also meist am Vormittag und in der ersten Stunde nach dem Mittag.',
      'Bei starkem Wind bleibt das Boot im Hafen. Eine Fahne am Mast des alten Zollhauses zeigt das von weitem und auf beiden Ufern an, im letzten Winter war das an neun Tagen so.',
      'Wer ein Rad mitnimmt, zahlt dafür nichts. Für Hunde gilt das nicht, sie zahlen den halben Preis, sofern sie größer sind als eine Tasche und nicht darin bleiben.',
      'Das Boot wurde im Herbst überholt und neu gestrichen. Es ist nun blau und nicht mehr grün, und es hat auf dem oberen Deck zwei Bänke mehr als zuvor.',
    ]),
  ],
  ['/', { body: shop }],
  [plain, { body: shop }],
  [
    list,
    {
      body: `<!doctype html><html lang="en"><head><title>News - The Brennick Courier</title></head><body><h1>News</h1><ul>${Array.from(
        { length: 30 },
        (_, index) => `<li><a href="/news/story-${index}">Story number ${index} of the day</a></li>`,
      ).join('')}</ul></body></html>`,
    },
  ],
])

function articlePage(language: string, title: string, paragraphs: readonly string[]): { readonly body: string } {
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-03-04T07:30:00+00:00',
  }
  return {
    body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} - The Brennick Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Brennick Courier">
<script type="application/ld+json">${JSON.stringify(about)}</script></head>
<body><article><h1>${title}</h1>${paragraphs.map(words => `<p>${words}</p>`).join('\n')}</article></body></html>`,
  }
}
