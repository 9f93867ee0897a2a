// Firefox shows content scripts the page's objects through a wrapper, and some of what browsers give does not work through it.

/** The object itself, where it is wrapped. What is called on it may be the page's own doing: never give it more than the page may know. */
export function bare<Wrapped extends object>(object: Wrapped): Wrapped {
  return (object as { readonly wrappedJSObject?: Wrapped }).wrappedJSObject ?? object
}
