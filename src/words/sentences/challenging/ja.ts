import type { en } from './en.ts'

export const ja = {
  'Record that the hearing is set for that day; its clock runs until then.':
    '審問がその日に指定されたことを記録してください。期限はその日まで進みます。',
  'The day of this hearing has passed.': 'この審問の日は過ぎています。',
  'Record that the hearing was held.': '審問が行われたことを記録してください。',
  'No hearing is set.': '指定された審問はありません。',
  'No term to appeal runs.': '進行中の上訴期間はありません。',
  'A ruling alone has a last day to appeal.': '上訴の最終日があるのは裁判だけです。',
  'The last day to appeal lies before the ruling.': '上訴の最終日が裁判の日より前です。',
} satisfies Record<keyof typeof en, string>
