// A form that was not taken comes back with itself: on the page where it stands, filled in as it was sent, what is wrong said at the
// top with a link to its field and again beside it. The same for one that waited until its writer had signed in again.
import { html } from 'hono/html'
import { frameWords } from '../../../words/faces/frame.ts'
import { colon } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import type { Reader } from '../../http/reader.ts'

/** In the reader's words. `at`: the id of the field that it is about. */
export type Problem = { readonly at: string | null; readonly field: string | null; readonly text: string }

export type Returned = {
  /** Where the form was sent. */
  readonly action: string
  /** What was typed and chosen; neither files nor what the page wrote into it itself. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** A file is not kept, so it has to be chosen again. */
  readonly hadFile: boolean
  /** None where nothing was wrong with it. */
  readonly problems: readonly Problem[]
  readonly next: string
}

/** What a form of a page is filled in with, and how its fields say what is wrong with them. */
export type Filling = {
  readonly isBack: boolean
  /** For the form's own tag: what stands in it is nowhere else, so leaving it is asked about. */
  readonly mark: Html
  /** What was typed, else what the page has. */
  text(name: string, own?: string): string
  /** Whether a box is ticked or an option chosen, else whether the page has it so. */
  has(name: string, value: string, own: boolean): boolean
  /** For the tag of a field, after what describes it already. */
  marks(name: string, described?: string): Html
  /** The same for a group of choices, which is invalid as a whole. */
  groupMarks(name: string): Html
  /** Beside the field. */
  problem(name: string): Html
}

export function fillingOf(returned: Returned | null | undefined, action: string): Filling {
  const mine = returned?.action === action ? returned : null
  const found = (name: string) => mine?.problems.find(one => one.field === name)
  const described = (name: string, by: string) =>
    [by, found(name) ? problemId(found(name)!) : ''].filter(id => id !== '').join(' ')
  const marks = (name: string, by: string, more: Html) => {
    const ids = described(name, by)
    return html`${ids === '' ? '' : html` aria-describedby="${ids}"`}${found(name) ? more : ''}`
  }
  return {
    isBack: mine !== null,
    mark: mine ? html` data-unsent` : html``,
    text: (name, own = '') => mine?.fields[name]?.at(-1) ?? own,
    has: (name, value, own) => (mine ? (mine.fields[name] ?? []).includes(value) : own),
    marks: (name, by = '') => marks(name, by, html` aria-invalid="true"`),
    groupMarks: name => marks(name, '', html` role="radiogroup" aria-invalid="true"`),
    problem: name => {
      const one = found(name)
      return one ? html`<p class="field-error" id="${problemId(one)}">${one.text}</p>` : html``
    },
  }
}

function problemId({ at, field }: Problem): string {
  return `${at ?? field}-problem`
}

/** Above everything else of the page, and where its reading begins, with a script and without. */
export function returnedPart(returned: Returned | null | undefined, reader: Reader): Html {
  if (!returned) return html``
  const say = frameWords(reader.language)
  const { problems, next, hadFile } = returned
  const isWrong = problems.length > 0
  return html`<div class="notice returned" id="returned" data-tone="${isWrong ? 'danger' : 'ok'}" role="${isWrong ? 'alert' : 'status'}" tabindex="-1" autofocus>
<p class="notice-title">${say(isWrong ? 'form.problem' : 'kept.back')}</p>
${
  isWrong
    ? html`<ul>${problems.map(({ at, text }) => html`<li>${at ? html`<a href="#${at}">${text}</a>` : text}</li>`)}</ul><p>${next}</p>`
    : html`<p>${say('form.back')}</p>`
}
${hadFile ? html`<p>${say('form.file_again')}</p>` : ''}
${typed(returned, say('kept.written'))}</div>`
}

/** What the page itself writes into forms, the secret link of a mail and what it showed among it. */
const BY_PAGE = new Set(['link', 'id', 'seen', 'draft', 'tab'])

/** Of a form that stands on its page no more, what was typed is shown all the same; `withForm` takes it out where it does. */
function typed({ fields }: Returned, label: string): Html {
  const values = Object.entries(fields)
    .flatMap(([name, sent]) => (BY_PAGE.has(name) ? [] : sent))
    .filter(value => value.trim() !== '')
  if (values.length === 0) return html``
  return html`<div data-gone><p>${label}</p><ul>${values.map(value => html`<li dir="auto">${value}</li>`)}</ul></div>`
}

/** The page with the form as it came back: in its place, or where that is gone beside what was wrong. */
export function withForm(page: string, { action }: Returned): string {
  return page.includes(`action="${action}"`) ? page.replace(/<div data-gone>[\s\S]*?<\/div>/, '') : page
}

/** The title of a page that says first that something is wrong. */
export function titleOf(title: string, returned: Returned | null | undefined, reader: Reader): string {
  return returned && returned.problems.length > 0
    ? `${frameWords(reader.language)('form.error')}${colon(reader.language)}${title}`
    : title
}
