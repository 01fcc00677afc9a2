// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  verified: '確認済み',
  not_verified: '未確認',
  close: '閉じる',
  typed: '確認のため {text} と入力してください',
  'typed.final': '取り消せません。',
  'fact.yes': 'はい',
  'fact.no': 'いいえ',
  'fact.unknown': 'まだ不明',
  'fact.none': 'なし',
  'fact.no_none': 'いいえ、ありません',
  'fact.which': 'どれですか。',
  'hint.country': '2文字（例：IE）',
  'hint.list': '「、」で区切る',
  'hint.yes_no_or_day': '{yes}、{no}、または日付（2026-12-03の形）',
  'hint.both': '{hint} {form}',
  range: '{min, number}から{max, number}までの整数。例：{example, number}',
  wrong_or_missing: '入力がないか、このままでは受け付けられません。',
  wrong: 'このままでは受け付けられません。{right}',
  'folded.more': 'ほか{n, number}件',
  'copy.identifier': '識別子',
  'copy.label': '{label} {value} をコピー',
  'copy.do': 'コピー',
  'copy.done': 'コピー済み',
  rule: '規則：{cite}',
  support: 'サポート用コード：{code}',
  'unsent.title': '送信せずに移動しますか？',
  'unsent.text':
    'このページに入力した内容は送信されていません。移動すると失われます。ほかの場所には保存されません。',
  unsent: 'ここに入力した内容は送信されていません。閉じると失われます。',
  'unsent.stay': 'ここに残る',
  'unsent.leave': '破棄して移動',
  signed_out: 'サインアウトしました。',
  'signed_out.again':
    '入力した内容は残っています。<link>新しいタブでサインイン</link>してから、もう一度送信してください。',
  'silent.happened': 'サーバーが応答しませんでした。',
  'silent.safe': '受領済みの内容は保存されています。再送信しても二重に処理されることはありません。',
  'silent.next': '接続を確認してから、もう一度お試しください。',
  'passkey.happened': 'パスキーが使用されませんでした。',
  'passkey.safe': '何も送信されていません。',
  'passkey.next': 'もう一度試してパスキーで確認するか、管理者に新しいパスキーを依頼してください。',
  'fault.happened': '当社側で問題が発生しました。',
  'fault.safe': 'それまでに確認されたものは安全です。この操作が実行されたかどうかはまだ分かりません。',
  'fault.next':
    'もう一度お試しください。受け付けられたものが二重に実行されることはなく、入力内容も残ります。再び失敗した場合は、サポートにコードを伝えてください。',
  'law.translated':
    '法パックの文言は参考のために翻訳したものです。英語の原文が優先します。<show>英語を表示</show>',
  'law.partly':
    '法パックの文言は参考のために翻訳したもので、訳のないものは英語のまま記載しています。英語の原文が優先します。<show>英語を表示</show>',
  'law.only_english': '法パックの文言は、優先する英語の原文で記載しています。翻訳はまだありません。',
  'law.english': '法パックの文言は、優先する英語の原文で表示しています。<show>翻訳を表示</show>',
  'import.stopped': '取込みが停止しました。',
  'overdue.since': '{at}から期限超過',
  'overdue.then': '期限後：{what}',
}
