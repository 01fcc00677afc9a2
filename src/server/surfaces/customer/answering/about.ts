// Which of its data an answer of a customer is about: all that is asked, or what it chose. What an answer may hold alone is asked for.
import { html } from 'hono/html'
import { frees } from '../../../../domain/notice/party-state.ts'
import type { CommandOf } from '../../../../domain/registry/command.ts'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import type { TenantAnswer } from '../../../../vocabulary/closed-lists.ts'
import { answeringWords } from '../../../../words/faces/answering.ts'
import type { Language } from '../../../../words/languages.ts'
import { list } from '../../../../words/when.ts'
import type { Html } from '../../../http/page.ts'
import type { Filling } from '../../portal/returned.ts'
import { chosenIn, itemsOf, itemWords } from './items.ts'

type About = NonNullable<CommandOf<'answer_notice'>['about']>

/** The field that is wrong where nothing was chosen. */
export const FIRST_ABOUT = 'about-0'

/** Only an answer that may hold something, and only where there is something to choose. */
function mayChoose(v: TenantView, answer: TenantAnswer): boolean {
  return !frees(answer) && itemsOf(v).length > 1
}

export function aboutFields(
  v: TenantView,
  answer: TenantAnswer,
  { language, fill }: { readonly language: Language; readonly fill: Filling },
): Html {
  if (!mayChoose(v, answer)) return html``
  const say = answeringWords(language)
  const radio = (value: 'all' | 'some') =>
    html`<div class="choice"><input type="radio" id="about-${value}" name="about" value="${value}"${fill.has('about', value, value === 'all') ? html` checked` : ''}><label for="about-${value}">${say(`about.${value}`)}</label></div>`
  return html`<fieldset${fill.marks(FIRST_ABOUT, 'about-hint')}><legend>${say('about.heading')}</legend>${fill.problem(FIRST_ABOUT)}
<p class="hint" id="about-hint">${say('about.hint')}</p>
${radio('all')}${radio('some')}
${itemsOf(v).map(
  (item, i) =>
    html`<div class="choice"><input type="checkbox" id="about-${i}" name="about-${i}" value="1"${fill.has(`about-${i}`, '1', false) ? html` checked` : ''}><label for="about-${i}">${itemWords(item, language)}</label></div>`,
)}
</fieldset>`
}

/** Null: all of it. `none`: it said that it chooses, and chose nothing. */
export function aboutIn(
  form: Record<string, unknown>,
  v: TenantView,
  answer: TenantAnswer,
): About | 'none' | null {
  if (form.about !== 'some' || !mayChoose(v, answer)) return null
  const chosen = chosenIn(form, v, 'about')
  if (chosen.length === 0) return 'none'
  return chosen.length === itemsOf(v).length ? null : chosen
}

/** In words; null where it is about all of it. */
export function aboutWords(answer: TenantView['answer'], language: Language): string | null {
  if (!answer?.about) return null
  return list(
    answer.about.map(item => itemWords(item, language)),
    language,
  )
}

export function aboutSentence(answer: TenantView['answer'], language: Language): string | null {
  const what = aboutWords(answer, language)
  return what && answeringWords(language)('about.said', { what })
}
