// "Your key": the officer's browser makes it, and its public part alone comes here. Whatever is registered, nothing is sealed to it before
// a call-back read its words aloud (domain/arrival/call-back.ts). Who did it is told at the address of the directory.
import { randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { authorityApi } from '../../../api/authority/contract.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { recipientFingerprint } from '../../../seal/authorisation/authorisation.ts'
import { parseX25519Recipient } from '../../../seal/recipient.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { openField } from '../../../store/keys/field.ts'
import { noteAct } from '../../../store/own-acts.ts'
import { authorityWords } from '../../../words/faces/authority.ts'
import { mailWords } from '../../../words/faces/mails.ts'
import { when } from '../../../words/when.ts'
import { readOwnKeys, registerOwnKey } from '../../authority-directory/own-key.ts'
import { officerProfile } from '../../authority-directory/profile.ts'
import type { Deployment } from '../../deployment.ts'
import type { Html } from '../../http/page.ts'
import { type Reader, readerOf } from '../../http/reader.ts'
import { inOwnWords } from '../../http/refusal-words.ts'
import { originOf, type Site } from '../../http/site.ts'
import { malformed, take } from '../../http/take.ts'
import { plainText } from '../../letters/block.ts'
import { queueOfficerMail } from '../../mail/officer-mail.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { addressOf } from '../../worker/invite.ts'
import { formRoute } from '../portal/forms.ts'
import { keyField, portalPage, tokenField } from '../portal/frame.ts'
import { moment } from '../portal/moment.ts'
import type { Returned } from '../portal/returned.ts'
import { scriptTexts } from '../portal/script-texts.ts'

type Ctx = Context<SignedInEnv>

export type HeldKey = {
  readonly key: string
  readonly words: string
  /** Of the row that holds one of their own making; null where the desk entered it. */
  readonly own: { readonly id: string; readonly madeAt: string } | null
}

const keyInput = authorityApi['POST /key'].form

/** The key that answers would be sealed to, as far as a call-back confirms it; null where there is none. */
export async function heldKey(d: Deployment, c: Ctx): Promise<HeldKey | null> {
  return withTransaction(d.db, databaseActor(c.get('actor')), tx => readHeld(tx, d, c.get('actor').id))
}

async function readHeld(tx: Transaction, d: Deployment, officer: string): Promise<HeldKey | null> {
  const own = (await readOwnKeys(tx, d.vault)).get(officer)
  if (own) return { key: own.key, words: recipientFingerprint(own.key), own }
  const [row] = await tx.query<{ profile: Buffer }>('select profile from duly.officer where id = $1', [
    officer,
  ])
  const sealed = row && openField<unknown>(d.vault.directoryKey, [officer, 1, 'profile'], row.profile)
  const key = sealed ? (officerProfile.parse(sealed).key ?? null) : null
  return key === null ? null : { key, words: recipientFingerprint(key), own: null }
}

export function ownKeyRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const show = async (c: Ctx, returned: Returned | null) =>
    keyPage(d, site, {
      held: await heldKey(d, c),
      said: c.req.query('done') === 'key',
      token: c.get('formToken'),
      reader: readerOf(c),
      returned,
    })
  app.get('/key', async c => c.html(await show(c, null)))
  formRoute(app, site, {
    path: '/key',
    page: show,
    act: async (c, sent) => {
      const say = authorityWords(readerOf(c).language)
      const input = take(keyInput, sent)
      if (!input.success) return malformed(input.error)
      const { recipient, seen } = input.data
      if (parseX25519Recipient(recipient) === null)
        return inOwnWords('invalid_input', say('key.not_a_key'), say('key.not_a_key.next'))
      if (c.get('session').via !== 'passkey')
        return inOwnWords('not_allowed', say('key.passkey'), say('key.passkey.next'))
      const done = await register(d, site, c, { recipient, seen })
      if (done === 'changed')
        return inOwnWords('changed_meanwhile', say('key.changed'), say('key.changed.next'))
      return isRefusal(done) ? done : c.redirect('/key?done=key', 303)
    },
  })
}

type Wish = { readonly recipient: string; readonly seen: string }

/** `seen`: the words of the key that the page showed, so that a second tab overwrites nothing. */
async function register(d: Deployment, site: Site, c: Ctx, { recipient, seen }: Wish) {
  const { owner, proof } = c.get('session')
  return withTransaction(d.db, databaseActor(c.get('actor')), async tx => {
    const held = await readHeld(tx, d, owner.id)
    if (held?.key === recipient) return 'registered'
    if ((held?.words ?? '') !== seen) return 'changed'
    const done = await registerOwnKey(tx, d, { key: recipient, before: held?.own?.id ?? null, proof })
    if (done === 'changed') return done
    await noteAct(tx, d, { kind: 'directory_changed', by: owner, about: owner.id, data: { act: 'own_key' } })
    await tell(tx, d, site, owner.id, recipientFingerprint(recipient))
    return done
  })
}

/** Who took their session tells them so by it. */
async function tell(tx: Transaction, d: Deployment, site: Site, id: string, words: string): Promise<void> {
  const known = await addressOf(tx, d, { kind: 'officer', id })
  if (!known) return
  const { mail: to, language } = known
  const say = mailWords(language)
  const subject = say('own_key.subject', { provider: d.provider.name })
  const at = when(d.now(), d.provider.zone, language)
  const first = say('own_key.first', { host: originOf(site, 'authority'), at, words })
  const blocks = [first, say('passkey.wrong', d.provider.contact)].map(
    text => ({ kind: 'paragraph', text }) as const,
  )
  await queueOfficerMail(tx, d, { officer: id, to, subject, text: plainText({ subject, language, blocks }) })
}

type Facts = {
  readonly held: HeldKey | null
  readonly said: boolean
  readonly token: string
  readonly reader: Reader
  readonly returned: Returned | null
}

function keyPage(d: Deployment, site: Site, f: Facts): Html {
  const { language } = f.reader
  const say = authorityWords(language)
  return portalPage(site, {
    title: say('key.title'),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    back: { href: '/', text: say('list.title') },
    script: '/officer/key.js',
    body: html`<h1>${say('key.title')}</h1>
${f.said ? html`<div class="notice" data-tone="ok" role="status"><p>${say('said.key')}</p></div>` : ''}
<p class="lead">${say('key.lead')}</p>
${f.held ? heldPart(d, f.held, f.reader) : html`<div class="notice"><p>${say('key.none')}</p></div>`}
${makePart(f)}`,
  })
}

function heldPart(d: Deployment, held: HeldKey, { language }: Reader): Html {
  const say = authorityWords(language)
  const made = held.own
    ? say.rich('key.made', { at: moment(held.own.madeAt, d.provider.zone, language) })
    : say('key.entered')
  return html`<section><p>${made}</p>
<dl class="facts"><dt>${say('key.words')}</dt><dd class="identifier" lang="en" id="held-words">${held.words}</dd>
<dt>${say('key.recipient')}</dt><dd class="identifier">${held.key}</dd></dl>
<p>${say('key.call')}</p>
<div id="key-here" data-registered="${held.key}" hidden><p>${say('key.here')}</p>
<p><button type="button" id="key-here-remove">${say('key.here.remove')}</button></p></div></section>`
}

/** What needs the script is shown by it; the form sends the public part and nothing else. */
function makePart({ held, token, reader }: Facts): Html {
  const say = authorityWords(reader.language)
  const texts = scriptTexts(reader.language, 'key.')
  return html`<section id="key-making" data-words="${texts}"><h2>${say(held ? 'key.again.title' : 'key.make.title')}</h2>
${held ? html`<p>${say('key.again')}</p>` : ''}
<p id="key-script">${say('key.script')}</p>
<p><button type="button" id="key-make" class="primary" hidden>${say('key.make')}</button></p>
<div id="key-steps" hidden>
<h3 id="key-first" tabindex="-1">${say('key.save.title')}</h3><p>${say('key.save')}</p>
<p><button type="button" id="key-save">${say('key.save.do')}</button></p>
<h3>${say('key.phrase.title')}</h3><p>${say('key.phrase')}</p><ol id="key-phrase" class="key-phrase identifier" lang="en"></ol>
<h3>${say('key.proof.title')}</h3><p>${say('key.proof')}</p>
<div class="field"><label for="key-file">${say('key.proof.file')}</label><input type="file" id="key-file"></div>
<div class="field"><label for="key-word-1" id="key-label-1"></label><input id="key-word-1" autocomplete="off" autocapitalize="none" spellcheck="false"></div>
<div class="field"><label for="key-word-2" id="key-label-2"></label><input id="key-word-2" autocomplete="off" autocapitalize="none" spellcheck="false"></div>
<p><button type="button" id="key-proof">${say('key.proof.do')}</button></p>
<div id="key-said" role="status"></div>
<div id="key-lock" hidden><h3>${say('key.lock.title')}</h3><p>${say('key.lock')}</p>
<p><button type="button" id="key-lock-do">${say('key.lock.do')}</button></p><div id="key-lock-said" role="status"></div></div>
<form method="post" action="/key" id="key-register" hidden>${tokenField(token)}${keyField(randomBytes(16).toString('hex'))}
<input type="hidden" name="seen" value="${held?.words ?? ''}"><input type="hidden" name="recipient" id="key-recipient" value="">
<h3>${say('key.register.title')}</h3><p>${say('key.register')}</p>
<dl class="facts"><dt>${say('key.words')}</dt><dd class="identifier" lang="en" id="key-new-words"></dd></dl>
<p><button class="primary">${say('key.register.do')}</button></p></form>
</div></section>`
}
