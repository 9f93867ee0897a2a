// Keeps what was worked out for an article with the article itself. A WeakMap would hold on to both until the whole memory is gone
// through, as collecting young objects alone takes its entries for needed: an analysis then takes a quarter longer.

interface Kept<Thing extends object, Answer> {
  get(thing: Thing): Answer | undefined
  set(thing: Thing, answer: Answer): void
}

/** As a WeakMap is used; what is kept is a hidden property of the thing, so that whoever lists or copies the thing does not see it. */
export function keptBeside<Thing extends object, Answer>(): Kept<Thing, Answer> {
  const key = Symbol('kept')
  return {
    get: thing => (thing as { readonly [key]?: Answer })[key],
    set: (thing, value) => void Reflect.defineProperty(thing, key, { value, configurable: true }),
  }
}
