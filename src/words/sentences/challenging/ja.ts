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
  'A stay alone has a last day on which it holds.': '有効な最終日があるのは停止だけです。',
  'Say that production was stayed, or choose the step that was taken.':
    '開示が停止されたと記録するか、行われた手続を選んでください。',
  'The last day of the stay lies before its order.': '停止の最終日が命令の日より前です。',
  'A statute suspends production until the ruling.': '法律が裁判まで開示を停止しています。',
  'Leave the last day out: the stay ends with the ruling.':
    '最終日を入れないでください。停止は裁判とともに終わります。',
  'A chosen identifier was not asked for with this category.':
    '選んだ識別子は、この区分では求められていません。',
  'A chosen category names no identifier.': '選んだ区分に識別子がありません。',
  'Choose whose data would help, for each category.': '区分ごとに、誰のデータが役立つかを選んでください。',
  'The period of the least that helps ends before it begins.':
    '必要最小限の期間が、始まる前に終わっています。',
  'Correct the period.': '期間を訂正してください。',
  'This account is not of the least that helps.': 'このアカウントは必要最小限に含まれていません。',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.':
    '断るか、このアカウントを含めて危険を改めて記録し、上司に確認してもらってください。',
  'The period is wider than the least that helps.': '期間が必要最小限より広くなっています。',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.':
    '危険とともに記録した期間内にするか、危険を改めて記録し、上司に確認してもらってください。',
  'What was set apart is still kept, and nobody may let it go yet.':
    '取り置いたものはまだ保管中で、まだ誰も解除できません。',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.':
    '当局が何をしたかを記録するか、これらの行を改めて決めるか、ゲートが解除した後、{x}より後に完了してください。',
} satisfies Record<keyof typeof en, string>
