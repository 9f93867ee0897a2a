// Bytes of a file to an input: text or a page's source, told apart by what is in them, never by the file's name.

import type { Input } from './answer.ts'

/** Why some bytes cannot be annotated, in words for the person who gave them. */
export class Unreadable extends Error {}

const opening = 2000 // characters in which a page shows that it is one
const markup = /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i
const pageMarkup = /<(?:html|head|body)[\s>]/i
const charset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i

/** The input that some bytes are. Throws `Unreadable` for an empty or a binary file. */
export function inputOf(bytes: Uint8Array): Input {
  const text = decode(bytes)
  if (text.trim() === '') throw new Unreadable('is empty')
  const start = text.slice(0, opening)
  return markup.test(start) || pageMarkup.test(start) ? { html: text } : { text }
}

// UTF-8, or UTF-16 where the file begins with its mark; else, without zero bytes, what a page's own meta element says, or Windows-1252.
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw new Unreadable('is not text: it holds binary data')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeOld(bytes)
  }
}

const mostControls = 0.01 // of the bytes; text in old encodings has line ends and tabs, and hardly any other control character

function decodeOld(bytes: Uint8Array): string {
  let controls = 0
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  if (controls > bytes.length * mostControls) throw new Unreadable('is not text: it holds binary data')
  const old = Buffer.from(bytes).toString('latin1')
  const name = charset.exec(old.slice(0, opening))?.[1]?.toLowerCase()
  if (name && !/^(?:utf-?8|iso-8859-1|latin-?1|windows-1252|us-ascii)$/.test(name)) {
    try {
      return new TextDecoder(name).decode(bytes)
    } catch {
      // A name that nobody knows; the commonest old encoding is the best guess.
    }
  }
  return old.replace(/[\u0080-\u009f]/g, char => windows1252[char.charCodeAt(0) - 0x80]!)
}

// What Windows-1252 has at 0x80 to 0x9F. Written out, since Node 20 takes windows-1252 for Latin-1.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
