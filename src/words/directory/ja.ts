// Japanese.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'act.added': '追加されました。',
  'act.changed': '変更：{what}。',
  'act.merge_asked': '統合の申請：{what}。',
  'act.merged': '統合：{what}。',
  'act.merge_stopped': '統合の中止：{what}。',
  'act.closed': '閉鎖：{what}。',
  into: '{tenant}へ',
  into_because: '{tenant}へ。理由：{reason}',
  command_line: 'コマンドライン',
  token: 'トークン{id}のプログラム',
  'what.new': '新規',
  'what.name': '名称',
  'what.kind': '種類',
  'what.country': '所在地',
  'what.profession': '守秘の職業',
  'what.domains': 'ドメイン',
  'what.terms': '契約の条件',
  'what.chain': '連鎖',
  'what.source_key': '情報源の鍵',
  'what.a_contact_added': '連絡担当者の追加',
  'what.a_contact_changed': '連絡担当者の変更',
  'what.a_contact_removed': '連絡担当者の削除',
  'what.a_contact_waits': '二人目の確認を待つ連絡担当者',
  'what.a_contact_confirmed': '連絡担当者の確認',
  'what.a_contact_stopped': '待っていた連絡担当者の停止',
  'what.an_account_confirmed': '連絡担当者のアカウントの確認',
  'what.an_account_stopped': '待っていた連絡担当者のアカウントの停止',
  'what.a_party_waits': '二人目の確認を待つ通知先の当事者',
  'what.a_party_confirmed': '通知先の当事者の確認',
  'what.a_party_stopped': '待っていた通知先の当事者の停止',
}
