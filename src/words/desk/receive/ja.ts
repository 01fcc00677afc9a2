// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  choose: '選択',
  storing: '保存中…',
  'entry.title': '要請を入力',
  'entry.heading': '書面のない要請を入力',
  'entry.text':
    '言われたことをできるだけそのまま書いてください：誰が、どの当局のために、何を、なぜ、いつまでに求めているか、連絡方法。折り返し確認の前には何も回答しません。',
  'entry.not_secret':
    '国家安全保障の書面には使わないでください：<link>法務が指名された人のために開きます</link>。',
  'entry.line': '一行で',
  'entry.said': '言われたこと',
  'entry.do': '入力する',
  'import.title': '未完了の要請を取り込む',
  'import.text':
    '初日用：以前のシステムで未完了のものを、期限、秘密保持、保留とともに取り込みます。先に顧客を：<link>顧客を取り込む</link>。秘密保持を取り込む人はそれを確認した人であり、第二の読み手になります。',
  'import.system': '他のシステム',
  'import.system_hint': 'システムの名前。参照番号とあわせて、取込み済みの要請を見分けます。',
  'import.table': '表',
  'import.table_hint':
    'UTF-8のCSV、一件一行、または同じ参照番号の行を続けて記載。必須：reference、authority、country、received。全列の意味は上にあります。',
  'import.progress': '取込み済み',
  'import.at': '{at, number}/{of, number}',
  'import.reading': '読み込み中…',
  'import.try': '実行内容を確認する',
  'import.do': '{n, plural, other {#件の要請を取り込む}}',
  'import.to_correct': '{of, number}行中{n, number}行に修正が必要です。何も取り込まれていません。',
  'import.taken': '{n, number}件を取り込みました。',
  'import.would': '{lines, number}行：新規{fresh, number}件、既存{known, number}件。',
  'import.answered': '{n, number}件は先方で回答済み：顧客への通知または終了を待っています。',
  'import.secret': '{n, number}件は秘密：終了時に自動的に通知されます。',
  'import.overdue': '{n, number}件はすでに期限超過です。',
  'import.told_there':
    '{n, number}件は、記録上、顧客に通知済みまたは当局が知らせるもの：二人目が一件ずつ確認します。',
  'import.to_queue': '受付一覧へ',
  'import.told_at_once': '{n, plural, other {#件の顧客に直ちに通知されます。}}',
  'import.told_why':
    '日付上、秘密保持は終了しています。通知は取り消せません：続ける前に、該当行のsecrecy_untilと、表にない延長の有無を確認してください。',
  'restricted.title': '国家安全保障の経路',
  'restricted.heading': '指名された人だけの要請を開く',
  'restricted.text':
    '指名された人だけが知ってよい書面のためのものです。指名されていない人には、行も件数も変更も数値も見えません。メールで送られず、機械は読まず、検索でも見つかりません。',
  'restricted.counsel': 'この経路は社内の法務が開きます。',
  'restricted.hand': '書面は法務に直接手渡してください。ここにもメールにも書かないでください。',
  'restricted.turned_away': 'この半期に入口で拒否した件数（書面を手渡しでのみ受け取る機関から）：{n, number}',
  'restricted.kept': '書面の保管場所',
  'restricted.kept_hint': 'ここである必要はありません。指名された同僚が見つけられるように書いてください。',
  'restricted.what': '内容（自分の言葉で）',
  'restricted.what_hint': '期限と記録に必要な最小限だけを。',
  'restricted.opening': '処理中…',
  'restricted.do': 'これらの人のために開く',
  'restricted.who': 'あなた以外に知ってよい人',
  'restricted.who_hint': '完了までに承認者二名と、秘密保持の第二の読み手が必要です。',
  'served.mail': '電子メール',
  'served.post': '郵便または宅配',
  'served.fax': 'ファックス',
  'served.in_person': '手渡し',
  'served.telephone': '電話',
  'served.portal': 'ポータル経由',
  'served.at': '送達日時（あなたの時刻）',
  'served.now': '現在は{now}です。',
  'served.how': '送達の方法',
  'served.entity': '宛先の法人',
  'served.entity_hint': '書面の表記どおりに。',
  'served.uncertain': '送達時刻が不確か：その場合、期限は早い方から数えます',
  'upload.title': '書面を受領',
  'upload.text':
    '郵便、ファックス、手渡しで届いた書面、またはファイルとしてある書面のためのものです。受付アドレス宛のメールは自動的に受付一覧に入ります。<entry>書面がない場合</entry> <import>他のシステムから多数の場合</import>',
  'upload.reading': '保存と読取り中…',
  'upload.do': '受領する',
  'upload.note':
    '受領は、送達の承諾でも異議の放棄でもありません。大きなスキャンの読取りには1分ほどかかりますが、書面はその前に保存されています。',
  'upload.paper': '書面',
  'upload.paper_hint': 'PDF（スキャンも可）、DOCX、テキスト、または保存したメール（.eml、添付を含む一通）。',
  'upload.chosen': '{name}を選択しました。',
  'upload.drop': 'またはここにファイルをドロップ。',
  'upload.lane': 'この書面は国家安全保障に関するものかもしれない',
  'upload.lane_hint':
    '送信の前に選んでください。最初から、この種の書面の担当者だけが見ることができ、機械は読み取りません。担当者でない場合、あなたが再び見ることはありません。',
  'upload.handed': 'この種の書面の担当者に渡しました',
  'upload.handed.text':
    '保存され、担当者に待っているものがあると通知されました。書面の原本は担当者の一人に渡し、ほかの誰にも話さないでください。',
}
