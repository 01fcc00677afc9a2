// What each policy is called and what it does, in the groups in which they are read.

import type { PolicyLine } from '../../../api/desk/settings.ts'
import type { PolicyKey } from '../../../directory/policies.ts'
import { saySystem } from './system-words.ts'

export const policyGroups: readonly (readonly [title: string, keys: readonly PolicyKey[]])[] = [
  [saySystem('settings.tenant'), ['windowMinutes', 'noticeWorkingDays', 'unreadDays']],
  [
    saySystem('settings.desk'),
    ['counselWorkingDays', 'takeBackSeconds', 'authorisationMinutes', 'grantMinutes'],
  ],
  [
    saySystem('settings.emergency'),
    ['answerMinutes', 'emergencyAuthorisationMinutes', 'followUpDays', 'neverDays'],
  ],
  [saySystem('settings.papers'), ['heldMinutes', 'lawCheckedDays']],
]

export const policyWords: Readonly<Record<PolicyKey, string>> = {
  windowMinutes: saySystem('setting.windowMinutes'),
  noticeWorkingDays: saySystem('setting.noticeWorkingDays'),
  unreadDays: saySystem('setting.unreadDays'),
  counselWorkingDays: saySystem('setting.counselWorkingDays'),
  takeBackSeconds: saySystem('setting.takeBackSeconds'),
  authorisationMinutes: saySystem('setting.authorisationMinutes'),
  grantMinutes: saySystem('setting.grantMinutes'),
  answerMinutes: saySystem('setting.answerMinutes'),
  emergencyAuthorisationMinutes: saySystem('setting.emergencyAuthorisationMinutes'),
  followUpDays: saySystem('setting.followUpDays'),
  neverDays: saySystem('setting.neverDays'),
  heldMinutes: saySystem('setting.heldMinutes'),
  lawCheckedDays: saySystem('setting.lawCheckedDays'),
}

const meanings: Readonly<Record<PolicyKey, string>> = {
  windowMinutes: saySystem('hint.windowMinutes'),
  noticeWorkingDays: saySystem('hint.noticeWorkingDays'),
  unreadDays: saySystem('hint.unreadDays'),
  counselWorkingDays: saySystem('hint.counselWorkingDays'),
  takeBackSeconds: saySystem('hint.takeBackSeconds'),
  authorisationMinutes: saySystem('hint.authorisationMinutes'),
  grantMinutes: saySystem('hint.grantMinutes'),
  answerMinutes: saySystem('hint.answerMinutes'),
  emergencyAuthorisationMinutes: saySystem('hint.authorisationMinutes'),
  followUpDays: saySystem('hint.followUpDays'),
  neverDays: saySystem('hint.neverDays'),
  heldMinutes: saySystem('hint.heldMinutes'),
  lawCheckedDays: saySystem('hint.lawCheckedDays'),
}

export function meaningOf({ key, loosens }: PolicyLine): string {
  return [meanings[key], saySystem(`settings.${loosens}`)].join(' ')
}
