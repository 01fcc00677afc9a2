// Letter templates for the desk: each text beside its English, what lint finds, the provider's own wording and who approved what.

import { type Context, Hono } from 'hono'
import { templatesApi } from '../../api/desk/templates.ts'
import { mayWriteWording } from '../../directory/own-wording.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { wordingWords } from '../../words/faces/wording.ts'
import { type Language, languageNames, languages } from '../../words/languages.ts'
import { lintIn } from '../../words/lint-words.ts'
import { lintOwn, type OwnLint, ownTexts } from '../../words/own-wording.ts'
import { type TemplateId, templateIds } from '../../words/templates.ts'
import type { Deployment } from '../deployment.ts'
import { idOfRequest } from '../http/once.ts'
import { readerOf } from '../http/reader.ts'
import { inOwnWords } from '../http/refusal-words.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { attachment } from '../surfaces/portal/download.ts'
import { approveTemplate, lawLines, mayApprove, revokeTemplate } from './approval.ts'
import { previewOf } from './examples.ts'
import { saveWording } from './own-wording.ts'
import { readStates, readTemplate } from './template-state.ts'

const translated = languages.filter(language => language !== 'en')
/** Mounted by the desk behind its sign-in. */
export function templateRoutes(d: Deployment, site: Site): Hono<SignedInEnv> {
  const app = new Hono<SignedInEnv>()
  const serve = serving(app, site, templatesApi)
  const noLetter = (c: Context) => (askedFor(c) ? null : unknown())
  const asked = (c: Context) => askedFor(c) as Asked

  serve('GET /api/templates', async c => ({
    templates: await readStates(d, c.get('actor')),
    languages: languages.map(code => ({ code, name: languageNames[code] })),
    demo: d.demo,
    mayApprove: mayApprove(c.get('actor')) === null,
    mayWrite: mayWriteWording(c.get('actor'), c.get('session').via) === null,
  }))
  serve('GET /api/templates/law/:language', (c, { params }) => {
    const language = translated.find(one => one === params.language)
    if (!language) return unknown()
    const head = attachment(`law-${language}.tsv`, 'text/tab-separated-values; charset=utf-8')
    return c.body(lawLines(language).join(''), 200, head)
  })
  serve(
    'GET /api/templates/:id/:language',
    c => readTemplate(d, c.get('actor'), asked(c), readerOf(c).language),
    noLetter,
  )
  serve(
    'POST /api/templates/:id/:language/approve',
    (c, { body }) => approveTemplate(d, c.get('actor'), { ...asked(c), ...body }),
    noLetter,
  )
  serve(
    'POST /api/templates/:id/:language/revoke',
    (c, { body }) => revokeTemplate(d, c.get('actor'), { ...asked(c), ...body }),
    noLetter,
  )
  serve(
    'POST /api/templates/:id/:language/preview',
    async (c, { body }) => {
      const actor = c.get('actor')
      const no = mayApprove(actor) && mayWriteWording(actor, c.get('session').via)
      if (no) return no
      const { template, language } = asked(c)
      const own = ownTexts(template, language, body.texts)
      const mistakes = lintOwn(template, language, own)
      if (mistakes.length > 0) return refuseWording(readerOf(c).language, mistakes)
      return previewOf(d, template, { language, own })
    },
    noLetter,
  )
  serve(
    'POST /api/templates/:id/:language/wording',
    async (c, { body }) => {
      const who = { actor: c.get('actor'), via: c.get('session').via }
      const done = await saveWording(d, who, { ...asked(c), ...body }, idOfRequest(c, d.vault.macKey))
      return 'mistakes' in done ? refuseWording(readerOf(c).language, done.mistakes) : done
    },
    noLetter,
  )
  return app
}

type Asked = { readonly template: TemplateId; readonly language: Language }

function askedFor(c: Context): Asked | null {
  const template = templateIds.find(one => one === c.req.param('id'))
  const language = languages.find(one => one === c.req.param('language'))
  return template && language ? { template, language } : null
}

function unknown(): Refusal {
  return refuse('not_found', sentence('who.no_such_letter_language'), sentence('borders.choose_list'))
}

const TOLD = 5

/** Every text with what is wrong in it and what to do, as the editor says it beside the field. */
function refuseWording(language: Language, mistakes: readonly OwnLint[]): Refusal {
  const say = wordingWords(language)
  const told = mistakes.slice(0, TOLD).map(one => say('lint.at', { key: one.key, says: lintIn(say, one) }))
  const more = mistakes.length - told.length
  const rest = more > 0 ? [say('lint.more', { n: more })] : []
  return inOwnWords('invalid_input', [...told, ...rest].join(' '), say('lint.next'))
}
