// The pages for signing in and enrolling: one thing to do on each, in words for people who come rarely.
import { html } from 'hono/html'
import { MAX_LABEL } from '../../api/fields.ts'
import { frameWords } from '../../words/faces/frame.ts'
import { type Html, page } from '../http/page.ts'
import type { Reader } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { scriptTexts } from '../surfaces/portal/script-texts.ts'
import { type AuthDeps, ownerKindOf, type SignInSurface } from './owner.ts'

const SCRIPT = '/auth/sign-in.js'

type SignInFacts = {
  readonly next: string
  readonly account?: boolean
  /** Who is signed in already is to show their passkey once more. */
  readonly again?: boolean
  readonly contact?: AuthDeps['contact'] | undefined
}

/**
 * `next`: a path of this site, already checked by `safeNext`. `account`: the staff's own OpenID provider signs in here too.
 */
export function signInPage(
  site: Site,
  reader: Reader,
  surface: SignInSurface,
  { next, account = false, again = false, contact }: SignInFacts,
): Html {
  const say = frameWords(reader.language)
  return page(site, {
    title: say('sign_in'),
    reader,
    script: SCRIPT,
    body: html`<h1>${say(`sign_in.${surface}`)}</h1>
${again ? html`<p class="notice" data-tone="accent">${say('sign_in.again')}</p>` : ''}<p>${say('sign_in.need')}</p>
<div id="ceremony" data-ceremony="sign-in" data-next="${next}"${again ? html` data-again` : ''} data-words="${scriptTexts(reader.language)}">
<p><button type="button" class="primary" id="start" disabled>${say('sign_in.button')}</button></p>
${status()}
</div>
${account ? ownAccount(reader, next) : ''}${noScript(reader)}
<h2>${say('sign_in.none')}</h2>
<p>${say(`help.${surface}`)}${contact && ownerKindOf[surface] !== 'staff' ? ` ${say('help.call', contact)}` : ''}</p>`,
  })
}

/** A link, no form: the content policy lets no form lead to another site. */
function ownAccount(reader: Reader, next: string): Html {
  const say = frameWords(reader.language)
  return html`<p><a class="button" href="/auth/oidc/staff/start?next=${encodeURIComponent(next)}">${say('sign_in.account')}</a></p>
<p class="hint">${say('sign_in.account_hint')}</p>`
}

export function enrolPage(site: Site, reader: Reader, surface: SignInSurface): Html {
  const say = frameWords(reader.language)
  return page(site, {
    title: say('enrol.title'),
    reader,
    script: SCRIPT,
    body: html`<h1>${say(`enrol.${surface}`)}</h1>
<p>${say('enrol.what')}</p>
<div id="ceremony" data-ceremony="enrol" data-surface="${surface}" data-words="${scriptTexts(reader.language)}">
<p id="who" hidden>${say.rich('enrol.who', { name: html`<strong id="who-name"></strong>` })}</p>
<p class="field" id="label-field" hidden><label for="label">${say('enrol.name')}</label> <span class="hint" id="label-hint">${say('enrol.name_hint')}</span><input id="label" maxlength="${MAX_LABEL}" autocomplete="off" aria-describedby="label-hint"></p>
<p><button type="button" class="primary" id="start" hidden>${say('enrol.create')}</button></p>
${status()}
<section id="pin" hidden>
<h2>${say('pin.title')}</h2>
<p id="pin-why"></p>
<p>${say('pin.read')}</p>
<p class="words" id="pin-words" lang="en"></p>
<p><strong>${say('pin.once')}</strong></p>
<p><a class="button primary" id="pin-file" download="enrolment.json" href="#">${say('pin.save')}</a></p>
</section>
<p id="after" hidden><a class="button primary" id="after-link" href="/sign-in">${say('enrol.after')}</a></p>
</div>
${noScript(reader)}`,
  })
}

function status(): Html {
  return html`<p id="status" role="status" aria-live="polite"></p>
<p id="problem" class="notice" data-tone="danger" role="alert" hidden></p>`
}

function noScript(reader: Reader): Html {
  return html`<noscript><p>${frameWords(reader.language)('no_script')}</p></noscript>`
}

/** Where to go after signing in: a path on this site, and nothing that a browser reads as another one. */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return '/'
  return next.startsWith('/sign-in') || next.startsWith('/enrol') ? '/' : next
}
