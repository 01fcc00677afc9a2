// The closed lists of the lanes: what leaves although no law requires it, and matters of national security.

/** What lets a merely permitted disclosure leave (promise 1). Without one of them it is declined. */
export const lanes = ['emergency', 'consent', 'policy'] as const
export type Lane = (typeof lanes)[number]

/** The ground of a line that leaves by a lane. */
export const laneGrounds = {
  emergency: 'voluntary_emergency',
  consent: 'voluntary_consent',
  policy: 'voluntary_policy',
} as const satisfies Record<Lane, string>

export function laneOfGround(ground: string): Lane | null {
  return lanes.find(lane => laneGrounds[lane] === ground) ?? null
}

/** 18 USC 2702(b)(8): "danger of death or serious physical injury to any person". Other laws name other dangers: in words. */
export const dangerKinds = ['death', 'serious_physical_injury', 'other'] as const
export type DangerKind = (typeof dangerKinds)[number]

/** Why it cannot wait for process. */
export const imminences = ['now', 'within_hours', 'within_days'] as const
export type Imminence = (typeof imminences)[number]

/** How the data that are asked for help against the danger. */
export const helps = ['locate_person', 'identify_person', 'warn_person', 'stop_act', 'other'] as const
export type Help = (typeof helps)[number]

export const confirmations = ['confirmed', 'declined', 'unreachable'] as const
export type Confirmation = (typeof confirmations)[number]

/** How the process that had to follow an emergency came out. */
export const followUpOutcomes = ['received', 'refused', 'never'] as const
export type FollowUpOutcome = (typeof followUpOutcomes)[number]

/** The second piece of evidence for a consent, beside the passkey of the contact who gave it. */
export const consentEvidences = ['call_to_directory', 'signed_letter', 'second_contact'] as const
export type ConsentEvidence = (typeof consentEvidences)[number]

/** What named people say of a paper that was taken out of the ordinary intake as perhaps one of national security. */
export const laneOutcomes = ['here', 'outside', 'none'] as const
export type LaneOutcome = (typeof laneOutcomes)[number]
