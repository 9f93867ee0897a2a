// Made-up articles that are hard to mark: under the strictest policy, drawn by React, replaced while we work.

import { build } from 'esbuild'

/** An invented story as paragraphs of HTML. */
export const story = [
  'The last ferry to Hollow Island left without its passengers on Monday, and the harbour office does not know why.',
  '“Not a single ferry will sail before the inquiry ends,” said Transport Minister Ilse Brandt, who came to the quay at noon. “That is the law.”',
  'About two hundred people waited in the rain until the evening, when buses took them to the school on the hill, where the town had put up beds.',
  'Brandt said the owner had been told in May that the engines were too old. “We wrote three letters,” she said. “Nobody answered.”',
  'The owner, Peder Lund, denied it. “I have never seen a letter,” Lund told reporters outside his office on Tuesday morning.',
  'The inquiry is to begin next week, and its findings are to be printed before the summer, when the island has most of its visitors.',
]

export function articlePage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Last ferry leaves without its passengers</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T10:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Last ferry leaves without its passengers"}</script>
${head}</head><body>${body}</body></html>`
}

export const storyHtml = `<main><article><h1>Last ferry leaves without its passengers</h1>${story.map(words => `<p>${words}</p>`).join('')}</article></main>`

/** No script, no style, no picture may come from anywhere. */
export const strictPage = { body: articlePage(storyHtml), headers: { 'content-security-policy': "default-src 'none'" } }

/** Letters of the lightest grey that can be read on white, but for the fifth paragraph. */
export const greyPage = {
  body: articlePage(storyHtml, '<style>body { background: #fff; color: #767676 } p:nth-of-type(5) { color: #000 }</style>'),
}

export const nightPage = { body: articlePage(storyHtml, '<style>body { background: #000; color: #ddd }</style>') }

/** The same story drawn by React, which draws it anew whenever `window.redraw(times)` is called. Needs the bundle of `reactStory`. */
export const reactPage = { body: articlePage('<div id="root"></div><script src="/story.js"></script>') }

/** The bundle that draws the story: React, and a component whose every paragraph is written again at each drawing. */
export async function reactStory(): Promise<{ body: string; headers: Record<string, string> }> {
  const { outputFiles } = await build({
    stdin: { contents: drawStory, loader: 'jsx', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return { body: outputFiles[0]!.text, headers: { 'content-type': 'text/javascript' } }
}

const drawStory = `
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
const story = ${JSON.stringify(story)}
function Story() {
  const [times, redraw] = useState(0)
  window.redraw = redraw
  return <main><article key={times > 9 ? 'new' : 'old'}><h1>Last ferry leaves without its passengers</h1>
    {story.map((words, at) => <p key={at}>{at === 2 && times > 0 ? 'Drawn again. ' : ''}{words}</p>)}</article></main>
}
createRoot(document.getElementById('root')).render(<Story />)
`
