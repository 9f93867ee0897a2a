// Stories of one newspaper that tells them without loading: each speaker has one, so that a test can tell whose marks stand where.

import { articlePage, story } from './made-pages.ts'

export const speakers = ['Ilse Brandt', 'Tomas Reyes', 'Priya Raman', 'Declan Moore', 'Asha Lindqvist']

/** The story in which one speaker is quoted. */
export function storyOf(speaker: string): string {
  const surname = speaker.split(' ')[1]
  return `<article data-of="${surname}"><h1>${surname} speaks about the ferry</h1>
<p>${story[0]}</p><p>“Nothing leaves before we know,” said Transport Minister ${speaker}, who came to the quay at noon.</p>
<p>${story[2]}</p><p>“We wrote letters,” ${surname} said on the quay. “Nobody wrote back to any of us.”</p><p>${story[5]}</p></article>`
}

/** The address of a speaker's story. */
export function pathOf(speaker: string): string {
  return `/2026/03/${speaker.split(' ')[1]!.toLowerCase()}-speaks-about-ferry.html`
}

const routes = {
  ...Object.fromEntries(speakers.slice(0, 3).map(speaker => [pathOf(speaker), storyOf(speaker)])),
  '/': '<h1>News</h1><ul><li><a href="/a">One thing that happened</a></li><li><a href="/b">Another thing that happened</a></li></ul>',
}

/** A single-page application of three stories and a list: `window.show(path)` changes the address and the text, nothing loads. */
export const application = {
  body: articlePage(`<main id="app">${storyOf(speakers[0]!)}</main><script>
const routes = ${JSON.stringify(routes)}
window.show = path => { history.pushState(null, '', path); document.querySelector('#app').innerHTML = routes[path] }
</script>`),
}

declare global {
  interface Window {
    show(path: string): void
  }
}
