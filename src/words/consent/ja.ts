// 日本語.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  heading: '何に同意しますか',
  explain:
    '同意に基づいて、これ以外のものが出ることはありません。データが出る前であれば、いつでもここで同意を撤回できます。',
  category: '{account} の{what}',
  from: '開始日',
  to: '終了日',
  period: '求められた期間全体の場合は、日付を空欄にしてください。',
  none: '同意するデータの種類を一つ以上選んでください。',
  title: '同意',
  covers: '対象',
  given: '{at} に同意',
  waiting: '同意に基づいて何かが出る前に、貴組織に確認します。',
  verified: '貴組織に確認しました。',
  revoked: '{at} に撤回。',
  revoke: '同意を撤回する',
  before: '任意で提供するもの：{what}。法律上の義務はありません。',
  after: '任意で提供したもの：{what}。法律上の義務はありませんでした。',
  'lane.emergency': '任意：当局の上司が確認した緊急事態によるもの。',
  'lane.consent': '任意：貴組織の同意によるもの。',
  'lane.policy': '任意：当社の方針「{name}」によるもの。',
  'lane.policy_unnamed': '任意：当社の方針によるもの。',
}
