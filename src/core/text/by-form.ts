// Keeps what is found out about a word with its form: no string is looked up for it again, in this article or in another.

import { type Form, mostKept } from './tokens.ts'

/** The same function, which works out the answer for a form once as long as the form is kept. */
export function byForm<Answer>(find: (form: Form) => Answer): (form: Form) => Answer {
  const forms = new Array<Form | undefined>(mostKept) // the last form that had each number
  const answers = new Array<Answer>(mostKept)
  return form => {
    const { index } = form
    if (forms[index] !== form) {
      answers[index] = find(form)
      forms[index] = form
    }
    return answers[index]!
  }
}
