// The days of a challenge: the form of its steps.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'hearing.on': '審問の日',
  'hearing.means':
    'その日が終わるまで期限が進みます。その後、法務が、行われたこと、新しい日、または裁判の内容を記録します。',
  'appeal.by': '上訴の最終日',
  'appeal.by.hint':
    '上訴、または上訴がないことが記録されるまで期限が進みます。上訴できない場合は空のままにしてください。',
  'stay.until': '停止の最終日',
  'stay.until.hint':
    '裁判まで続く場合は空のままにしてください。その日がどこでも終わると、停止は自動的に終わります。その前に法務に知らせます。',
  'least.whose': '誰のデータが役立つか：{category}',
  'least.from': '{category}：開始（UTC）',
  'least.to': '{category}：この時刻の前まで（UTC）',
  'least.period.hint': '救助に必要な範囲を超えないこと。範囲外のものはこの経路では出ません。',
}
