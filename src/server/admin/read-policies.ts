// The policies that an administrator sets, out of the settings that the program runs by.
import type { Policies } from '../../directory/policies.ts'
import type { RunSettings } from '../settings/settings.ts'

export function readPolicies({ emergency, ...s }: RunSettings): Policies {
  return {
    windowMinutes: s.windowMinutes,
    noticeWorkingDays: s.noticeWorkingDays,
    unreadDays: s.unreadDays,
    counselWorkingDays: s.counselWorkingDays,
    takeBackSeconds: s.takeBackSeconds,
    authorisationMinutes: s.authorisationMinutes,
    grantMinutes: s.grantMinutes,
    answerMinutes: emergency.answerMinutes,
    emergencyAuthorisationMinutes: emergency.authorisationMinutes,
    followUpDays: emergency.followUpDays,
    neverDays: emergency.neverDays,
    heldMinutes: s.heldMinutes,
    lawCheckedDays: s.lawCheckedDays,
  }
}
