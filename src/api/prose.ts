// What somebody wrote in a form: a browser counts a line break as one character, and sends it as two.
import { z } from 'zod'

/** As many characters as the form lets somebody type (`maxlength`), with line breaks as they were typed. */
export function prose(most: number) {
  return z
    .string()
    .transform(text => text.replaceAll('\r\n', '\n'))
    .pipe(z.string().max(most))
}
