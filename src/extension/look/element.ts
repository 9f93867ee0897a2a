// Builds the elements of our own pages. Words go in as text, never as markup.
// element('p', { class: 'second' }, 'This happens on your device.')

export type Content = Node | string | null

/** Attributes by name; null leaves one out. */
export type Attributes = Readonly<Record<string, string | null>>

/** A new element with attributes and content. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(attribute, value)
  made.append(...content.filter(one => one !== null))
  return made
}

/** A button with its words, that does something when pressed. */
export function button(look: string, words: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: look }, words)
  made.addEventListener('click', press)
  return made
}
