// Enrolling: the one-time token from the link's fragment, a new passkey, and for those whose key the gate must know, its words.
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  startRegistration,
} from '@simplewebauthn/browser'
import { ceremonyError } from './ceremony-error.ts'
import { enrolmentOf } from './key-words.ts'
import { find, onStart, say, showProblem } from './page.ts'
import { isRefused, post, type Refused } from './post.ts'

type Options = {
  readonly challengeId: string
  readonly name: string
  readonly options: PublicKeyCredentialCreationOptionsJSON
  readonly enrolment: { readonly role: 'approver' | 'analyst'; readonly name: string } | null
}

export async function enrolPage(): Promise<void> {
  const token = takeToken()
  if (token === '') return showProblem(incomplete())
  const invited = await post<Options>('/auth/enrol/options', { token })
  if (isRefused(invited)) return showProblem(invited)
  find('who-name').textContent = invited.name
  find('who').hidden = false
  const button = find<HTMLButtonElement>('start')
  button.hidden = false
  button.focus()
  onStart(button, () => create(token))
}

/** The address bar and the history forget the token; a reload then needs the link again, which still works. */
function takeToken(): string {
  const token = location.hash.slice(1)
  history.replaceState(null, '', location.pathname)
  return token
}

async function create(token: string): Promise<Refused | null> {
  const asked = await post<Options>('/auth/enrol/options', { token })
  if (isRefused(asked)) return asked
  say('Follow the dialogue of your device.')
  let response: RegistrationResponseJSON
  try {
    response = await startRegistration({ optionsJSON: asked.options })
  } catch (error) {
    return ceremonyError(error, 'enrol')
  }
  const done = await post<object>('/auth/enrol/finish', { token, challengeId: asked.challengeId, response })
  if (isRefused(done)) return done
  finished(asked, response)
  return null
}

function finished(asked: Options, response: RegistrationResponseJSON): void {
  find('start').hidden = true
  find('who').hidden = true
  if (asked.enrolment) showPin(asked.enrolment, response)
  const after = find('after')
  after.hidden = false
  after.querySelector('a')?.focus()
  document.querySelector('h1')!.textContent = 'Your passkey is ready'
}

const why = {
  approver:
    'The gate opens only to approvers whose keys it knows by itself. Until yours is added you can sign in, but not approve.',
  analyst:
    'The gate answers look-ups only to people whose keys it knows by itself. Until yours is added you can sign in, but not look up accounts.',
}

function showPin(enrolment: NonNullable<Options['enrolment']>, response: RegistrationResponseJSON): void {
  const mine = enrolmentOf(enrolment, response)
  if (!mine) {
    showProblem({
      detail: 'This browser does not show the key that it made, so it cannot be compared.',
      next: 'Enrol again with another browser before you ask for your key to be pinned.',
    })
    return
  }
  find('pin').hidden = false
  find('pin-why').textContent = why[enrolment.role]
  find('pin-words').textContent = mine.words
  const file = new Blob([mine.text], { type: 'application/json' })
  find<HTMLAnchorElement>('pin-file').href = URL.createObjectURL(file)
}

function incomplete(): Refused {
  return {
    detail: 'This link is not complete.',
    next: 'Copy the whole link from the message, or ask for a new one.',
  }
}
