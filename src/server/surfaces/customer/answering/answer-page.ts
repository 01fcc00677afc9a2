// Answering a notice: one question, then a page that repeats it before anything is sent.
import { html } from 'hono/html'
import { frees } from '../../../../domain/notice/party-state.ts'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { answeringWords } from '../../../../words/faces/answering.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { glossary } from '../../../../words/faces/glossary.ts'
import { toldWords } from '../../../../words/faces/told.ts'
import { away } from '../../../../words/when.ts'
import type { Html } from '../../../http/page.ts'
import type { Site } from '../../../http/site.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { moment } from '../../portal/moment.ts'
import { recorded } from '../../portal/recorded.ts'
import { fillingOf } from '../../portal/returned.ts'
import { scriptTexts } from '../../portal/script-texts.ts'
import { consolePage, type Ground } from '../console.ts'
import { authorityOf, isWindowOpen, toldSentence, whyUnawaited } from '../demand-sentences.ts'
import { aboutFields, aboutSentence } from './about.ts'
import { seenOf } from './answering.ts'
import { type AnswerChoice, answerChoices, findAnswer } from './answers.ts'
import { scopeFields } from './consent.ts'
import type { Draft, SavedDraft } from './drafts.ts'

export type AnswerDraft = Draft & {
  /** When and by whom this was kept as a draft, null for the reader; null where it is none. */
  readonly kept: { readonly at: string; readonly who: string | null } | null
  /** Of the draft that the page shows, in the form or beside it. */
  readonly mark: string
  readonly tab: string
  /** Kept meanwhile by somebody else, or in another window. */
  readonly other: (SavedDraft & { readonly who: string }) | null
}

type Facts = Ground & { readonly id: string; readonly view: TenantView }

export function answerPage(site: Site, f: Facts, draft: AnswerDraft): Html {
  const { language } = f.reader
  const { reference } = f.view
  const say = demandWords(language)
  const action = `/demands/${f.id}/answer/review`
  const fill = fillingOf(f.returned, action)
  return consolePage(site, null, {
    script: '/check/answer.js',
    title: say('answer.title', { reference }),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    back: { href: `/demands/${f.id}`, text: say('demand.title', { reference }) },
    body: html`<h1>${say('answer.heading')}</h1>
${windowLine(f)}
${soFar(f)}
${draft.kept ? html`<div class="notice"><p>${keptBy(f, draft.kept)}</p></div>` : ''}
${otherDraft(f, draft.other)}<div id="draft-other" class="notice" aria-live="polite" hidden></div>
<form method="post" action="${action}"${fill.mark} data-draft="/demands/${f.id}/answer/draft" data-words="${scriptTexts(language, 'draft.', 'time.')}">
${tokenField(f.token)}${seenField(f)}${draftFields(draft)}
<fieldset${fill.groupMarks('answer')}><legend>${say('answer.question')}</legend>${fill.problem('answer')}
${offered(f).map(choice => radio(choice, draft))}${whoConsents(f)}
</fieldset>
<div class="field"><label for="text">${say('answer.words')}</label>
<p class="hint" id="text-hint">${say('answer.hint')}</p>
${fill.problem('text')}<textarea id="text" name="text" rows="6" maxlength="8000" dir="auto"${fill.marks('text', 'text-hint')}>
${draft.text}</textarea></div>
<div class="actions"><button class="primary">${say('answer.continue')}</button><button formaction="/demands/${f.id}/answer/draft" formnovalidate>${say('answer.later')}</button></div>
<p class="quiet">${say('answer.once_more')}</p>
<p class="small quiet" id="draft-state" role="status"></p>
</form>`,
  })
}

/** Written by the page: which draft it shows, and which page it is. */
function draftFields({ mark, tab }: Pick<AnswerDraft, 'mark' | 'tab'>): Html {
  return html`<input type="hidden" name="draft" value="${mark}"><input type="hidden" name="tab" value="${tab}">`
}

function keptBy(f: Facts, { at, who }: NonNullable<AnswerDraft['kept']>): Html {
  const { language } = f.reader
  const kept = moment(at, f.zone, language)
  const says =
    who === null
      ? demandWords(language).rich('answer.draft', { at: kept })
      : answeringWords(language).rich('draft_of', { at: kept, who })
  return html`${says}`
}

/** Beside what is in the form, so that neither text is lost to the other one. */
function otherDraft(f: Facts, other: AnswerDraft['other']): Html {
  if (!other) return html``
  const { language } = f.reader
  const say = answeringWords(language)
  const said = { at: moment(other.savedAt, f.zone, language), who: other.who }
  const what = findAnswer(other.answer, language)?.label ?? demandWords(language)('review.no_words')
  return html`<div class="notice"><p>${say.rich('draft_changed', said)}</p><p>${say('theirs', { what })}</p>
${other.text ? html`<blockquote dir="auto">${other.text}</blockquote>` : ''}</div>`
}

/** What the organisation has answered so far, whoever of it did: a new answer takes its place. */
function soFar(f: Facts): Html {
  const { answer } = f.view
  if (!answer) return html``
  const { language } = f.reader
  const said = { at: moment(answer.at, f.zone, language), told: toldSentence(answer.answer, language) }
  const about = aboutSentence(answer, language)
  return html`<p>${answeringWords(language).rich('so_far', said)} ${about ?? ''}</p>
${answer.text ? html`<blockquote dir="auto">${answer.text}</blockquote>` : ''}`
}

/** Written by the page, which shows the answer so far. */
function seenField(f: Facts): Html {
  return html`<input type="hidden" name="seen" value="${seenOf(f.view)}">`
}

function windowLine(f: Facts): Html {
  const ends = f.view.notice?.windowEndsAt
  if (!ends) return html``
  const { language } = f.reader
  const say = demandWords(language)
  const at = moment(ends, f.zone, language)
  const why = whyUnawaited(f.view)
  if (why) return html`<p>${toldWords(language)(why)}</p>`
  return isWindowOpen(f.view, f.now)
    ? html`<p>${say.rich('do.window', { at, away: away(ends, f.now, language) })}</p>`
    : html`<p>${say.rich('do.window_ended', { at })}</p>`
}

/** Without the consent that is another party's to give. */
function offered(f: Facts): AnswerChoice[] {
  return answerChoices(f.reader.language).filter(c => c.answer !== 'consents' || !f.view.consentIsOf)
}

function whoConsents(f: Facts): Html {
  const { consentIsOf: role } = f.view
  const { language } = f.reader
  if (!role) return html``
  return html`<p class="hint">${answeringWords(language)('consent_of', { party: glossary(language).of('party', role) })}</p>`
}

function radio(choice: AnswerChoice, draft: AnswerDraft): Html {
  const id = `answer-${choice.answer}`
  return html`<div class="choice"><input type="radio" id="${id}" name="answer" value="${choice.answer}" required aria-describedby="${id}-effect"${draft.answer === choice.answer ? html` checked` : ''}>
<div><label for="${id}"><strong>${choice.label}</strong></label><span class="hint" id="${id}-effect">${choice.effect}</span></div></div>`
}

export type Review = {
  readonly choice: AnswerChoice
  readonly text: string
  /** Of the draft as it was kept on the way. */
  readonly mark: string
  readonly tab: string
}

export function reviewPage(site: Site, f: Facts, { choice, text, mark, tab }: Review): Html {
  const { reference } = f.view
  const say = demandWords(f.reader.language)
  const action = `/demands/${f.id}/answer`
  const fill = fillingOf(f.returned, action)
  const hidden = html`${tokenField(f.token)}${seenField(f)}${draftFields({ mark, tab })}<input type="hidden" name="answer" value="${choice.answer}"><input type="hidden" name="text" value="${text}">`
  return consolePage(site, null, {
    title: say('review.title', { reference }),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    back: { href: `/demands/${f.id}`, text: say('demand.title', { reference }) },
    body: html`<h1>${say('review.heading')}</h1>
<dl class="facts">
<dt>${say('review.demand')}</dt><dd>${reference}, ${recorded(authorityOf(f.view, f.reader.language))}</dd>
<dt>${say('review.you_tell')}</dt><dd><strong>${choice.label}</strong></dd>
<dt>${say('review.words')}</dt><dd>${text === '' ? say('review.no_words') : html`<span dir="auto">${text}</span>`}</dd>
<dt>${say('review.does')}</dt><dd>${choice.effect}</dd>
${replaced(f, choice)}</dl>
<div class="actions">
<form method="post" action="${action}"${fill.mark}>${hidden}${keyField(f.key)}${choice.answer === 'consents' ? scopeFields(f.view, f.reader.language, fill) : aboutFields(f.view, choice.answer, { language: f.reader.language, fill })}<button class="primary">${say('review.send')}</button></form>
<form method="post" action="/demands/${f.id}/answer/change">${hidden}<button>${say('review.change')}</button></form>
</div>`,
  })
}

/** Which answer goes by it, and that an objection does. */
function replaced(f: Facts, { answer }: AnswerChoice): Html {
  const { answer: before, objection } = f.view
  if (!before) return html``
  const say = answeringWords(f.reader.language)
  const ends = before.answer === 'objects' && objection === null && frees(answer)
  return html`<dt>${say('replaces')}</dt><dd>${toldSentence(before.answer, f.reader.language)} (${moment(before.at, f.zone, f.reader.language)})
${before.text ? html`<blockquote dir="auto">${before.text}</blockquote>` : ''}${ends ? html`<p><strong>${say('ends_objection')}</strong></p>` : ''}</dd>
`
}
