// Enrolling: the one-time token from the link's fragment, a new passkey, and for those whose key the gate must know, its words.
import { type RegistrationResponseJSON, startRegistration } from '@simplewebauthn/browser'
import type { EnrolOptions } from '../../api/sign-in/contract.ts'
import { ceremonyError } from './ceremony-error.ts'
import { enrolmentOf } from './key-words.ts'
import { find, onStart, showProblem, showStatus } from './page.ts'
import { isRefused, post, type Refused } from './post.ts'
import { say } from './script-words.ts'

export async function enrolPage(): Promise<void> {
  const token = takeToken()
  if (token === '') return showProblem(incomplete())
  const invited = await post('/auth/enrol/options', { token })
  if (isRefused(invited)) return showProblem(invited)
  find('who-name').textContent = invited.name
  find('who').hidden = false
  const button = find<HTMLButtonElement>('start')
  button.hidden = false
  find('label-field').hidden = false
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
  const asked = await post('/auth/enrol/options', { token })
  if (isRefused(asked)) return asked
  showStatus(say('follow'))
  let response: RegistrationResponseJSON
  try {
    response = await startRegistration({ optionsJSON: asked.options })
  } catch (error) {
    return ceremonyError(error, 'enrol')
  }
  const done = await post('/auth/enrol/finish', {
    token,
    challengeId: asked.challengeId,
    response,
    label: find<HTMLInputElement>('label').value,
  })
  if (isRefused(done)) return done
  finished(asked, response)
  return null
}

function finished(asked: EnrolOptions, response: RegistrationResponseJSON): void {
  find('start').hidden = true
  find('label-field').hidden = true
  find('who').hidden = true
  if (asked.enrolment) showPin(asked.enrolment, response)
  find('after').hidden = false
  find(find('pin').hidden ? 'after-link' : 'pin-file').focus()
  document.querySelector('h1')!.textContent = say('ready')
}

function showPin(
  enrolment: NonNullable<EnrolOptions['enrolment']>,
  response: RegistrationResponseJSON,
): void {
  const mine = enrolmentOf(enrolment, response)
  if (!mine) {
    showProblem({ detail: say('key_hidden'), next: say('key_hidden.next') })
    return
  }
  find('pin').hidden = false
  find('pin-why').textContent = say(`pin.${enrolment.role}`)
  find('pin-words').textContent = mine.words
  const file = new Blob([mine.text], { type: 'application/json' })
  const save = find<HTMLAnchorElement>('pin-file')
  save.href = URL.createObjectURL(file)
  // Going on is the next act only after it: words and file are made from a key that no later page can read.
  const goOn = find('after-link')
  goOn.classList.remove('primary')
  save.addEventListener('click', () => {
    save.classList.remove('primary')
    goOn.classList.add('primary')
  })
}

function incomplete(): Refused {
  return { detail: say('incomplete'), next: say('incomplete.next') }
}
