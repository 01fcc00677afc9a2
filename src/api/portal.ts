// What both portals have: one's own passkeys and sessions, and the style sheet.
import { contract } from './contract.ts'

export const portalApi = contract({
  'GET /portal.css': { answer: 'file' },
  'GET /passkeys': { answer: 'page' },
  'POST /passkeys/add': { answer: 'page' },
  'POST /passkeys/name': { answer: 'page' },
  'POST /passkeys/remove': { answer: 'page' },
  'POST /sessions/end': { answer: 'page' },
  'POST /sessions/end-others': { answer: 'page' },
})
