// "Open the answer here": a page of its own for one package, with a policy that lets in the scripts that it needs. All the work is the
// browser's; the server hands out ciphertext as ever, and notes in one word why an opening failed.
import { randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { authorityApi } from '../../../api/authority/contract.ts'
import { authorityWords } from '../../../words/faces/authority.ts'
import { contentSecurityPolicy } from '../../http/headers.ts'
import type { Html } from '../../http/page.ts'
import { answerRefusal } from '../../http/problem.ts'
import { readerOf } from '../../http/reader.ts'
import type { Log, Site } from '../../http/site.ts'
import { malformed, take } from '../../http/take.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { keyField, portalPage, tokenField } from '../portal/frame.ts'
import { code, link } from '../portal/link.ts'
import { scriptTexts } from '../portal/script-texts.ts'
import type { OfficerDemand } from './demands.ts'
import type { HeldKey } from './own-key.ts'
import type { Package } from './package.ts'

type Ctx = Context<SignedInEnv>

/** Beyond what every page may: its own workers, made through one named policy, and the frame by which a download begins. */
export const openPolicy = contentSecurityPolicy
  .replace("trusted-types 'none'", 'trusted-types duly-officer')
  .concat("; worker-src 'self'; frame-src 'self'")

export type OpenFacts = {
  readonly demand: OfficerDemand
  readonly package: Package
  /** As it was asked for; undefined for the last one. */
  readonly part: string | undefined
  readonly held: HeldKey | null
}

export function openPage(c: Ctx, site: Site, f: OpenFacts): Response | Promise<Response> {
  return c.html(pageOf(c, site, f), 200, { 'content-security-policy': openPolicy })
}

function pageOf(c: Ctx, site: Site, { demand, package: p, part, held }: OpenFacts): Html {
  const reader = readerOf(c)
  const say = authorityWords(reader.language)
  const { id, view } = demand
  const at = `/demands/${id}`
  const query = part === undefined ? '' : `?part=${encodeURIComponent(part)}`
  const isConfirmed =
    view.packages?.find(one => one.sha256 === p.sha256)?.fetchedAt ?? view.status === 'fetched'
  const reference = part === undefined ? view.reference : `${view.reference}-${part}`
  const registered = held ? html` data-registered="${held.key}"` : ''
  return portalPage(site, {
    title: say('open.title'),
    token: c.get('formToken'),
    reader,
    back: { href: at, text: say('demand.title', { reference: view.reference }) },
    script: '/officer/open.js',
    body: html`<h1>${say('open.title')}</h1>
<p class="lead">${say('open.lead')}</p>
<p id="open-script">${say('open.script')}</p>
<div id="open" hidden data-words="${scriptTexts(reader.language, 'open.')}" data-language="${reader.language}" data-url="${at}/package${query}" data-receipt="${at}/release-receipt.json${query}" data-size="${p.size}" data-sha256="${p.sha256}" data-reference="${reference}" data-confirm="${at}/confirm" data-failed="${at}/open/failed"${registered}${isConfirmed ? html` data-confirmed` : ''}>
<form id="open-form">${tokenField(c.get('formToken'))}${keyField(randomBytes(16).toString('hex'))}
<h2>${say('open.key.title')}</h2>
<p id="open-kept-way" hidden><label><input type="checkbox" id="open-kept"> ${say('open.key.kept')}</label></p>
<div class="field"><label for="open-file">${say('open.key.file')}</label><input type="file" id="open-file"></div>
<div class="field"><label for="open-phrase">${say('open.key.phrase')}</label><textarea id="open-phrase" rows="4" autocomplete="off" autocapitalize="none" spellcheck="false"></textarea></div>
<fieldset><legend>${say('open.where')}</legend>
<p><label><input type="radio" name="where" value="zip" checked> ${say('open.where.zip')}</label></p>
<p id="open-folder-way" hidden><label><input type="radio" name="where" value="folder" id="open-folder"> ${say('open.where.folder')}</label></p></fieldset>
<p><button class="primary" id="open-do">${say('open.do')}</button> <button type="button" id="open-stop" hidden>${say('open.stop')}</button></p></form>
<div id="open-running" hidden><p><label for="open-progress">${say('open.progress')}</label> <progress id="open-progress" max="1" value="0"></progress> <span id="open-at"></span></p></div>
<div id="open-said" role="alert" tabindex="-1"></div></div>
<p>${say.rich('open.elsewhere', { package: link(`${at}/package${query}`, { download: true }), code })}</p>`,
  })
}

const failedInput = authorityApi['POST /demands/:id/open/failed'].form

/** A closed word; nothing of the demand, the key or the officer is in it. */
export function noteFailure(
  app: Hono<SignedInEnv>,
  site: Site,
  log: Log,
  find: (c: Ctx, work: () => Response | Promise<Response>) => Promise<Response>,
): void {
  app.post('/demands/:id/open/failed', c =>
    find(c, async () => {
      const input = take(failedInput, await c.req.parseBody())
      if (!input.success) return answerRefusal(c, site, malformed(input.error))
      log.warn(
        { surface: 'authority', code: input.data.code },
        'an officer’s browser could not open a package',
      )
      return c.json({ noted: true })
    }),
  )
}
