// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'Say who you are': '自社の情報を入力する',
  '{name}; legal entities: {entities}, services: {services}':
    '{name}。法人：{entities}、サービス：{services}',
  'still as the form came: {fields}': 'まだ初期の入力のまま：{fields}',
  'Fill in legal entities, services, addresses and languages: letters are written from them.':
    '法人、サービス、アドレス、言語を入力してください。書簡はここから作られます。',
  'Two administrators, each with a passkey': '二人の管理者、それぞれにパスキー',
  '{n} with a passkey': 'パスキーあり：{n}人',
  'Add a second one: a lost passkey comes back only by two.':
    '二人目を追加してください。紛失したパスキーは二人でしか復旧できません。',
  'An analyst and counsel with passkeys': '分析担当と法務、それぞれにパスキー',
  'analysts: {analysts}, counsel: {counsel}': '分析担当：{analysts}、法務：{counsel}',
  'Add them, and give each the link for their passkey.':
    '追加し、それぞれにパスキー用のリンクを渡してください。',
  'Two approvers with passkeys of the approval page': '二人の承認者、それぞれに承認ページのパスキー',
  'approvers: {approvers}, with a passkey there: {n}': '承認者：{approvers}、うちパスキーあり：{n}',
  'Nothing leaves without two. Give each a link for the approval page.':
    '二人いなければ何も送り出せません。それぞれに承認ページ用のリンクを渡してください。',
  'Their keys pinned at the gate': '承認者の鍵をゲートに登録',
  'the gate’s pin file is kept elsewhere': 'ゲートの登録ファイルは別の場所にあります',
  '{n} pinned': '登録済み：{n}',
  'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.':
    '各自がパスキーの作成時にファイルを保存し、ゲートの管理人に8つの言葉を読み上げ、管理人が登録します。分析担当も同じです。し忘れた場合は新しいリンクを渡します。',
  'Mail leaves': 'メールの送信',
  'the outgoing server took the last test': '送信サーバーは前回のテストを受け付けました',
  'no test was taken yet': '受け付けられたテストはまだありません',
  'Send yourself a test: notices and letters go by mail.':
    '自分にテストを送信してください。通知と書簡はメールで送られます。',
  'Your customers, each with a contact': '顧客、それぞれに連絡先',
  'tenants: {tenants}, with a contact: {n}': '顧客：{tenants}、うち連絡先あり：{n}',
  'Import them, or let your own system keep them by a token: who has no contact cannot be told.':
    '取り込むか、自社のシステムにトークンで管理させてください。連絡先がなければ知らせられません。',
  'Authorities that you know': '知っている当局',
  '{n} in the directory': '名簿に{n}件',
  'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).':
    '確認済みの当局を、書面以外から得た折り返し番号とともに加えてください。一覧はファイルで取り込めます（docs/operate.md、People）。',
  'The systems that hold customer data': '顧客データを持つシステム',
  'declared where the gate is kept': 'ゲートのある場所で宣言',
  '{n} declared': '宣言済み：{n}',
  'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).':
    'ゲートのフォルダーで宣言し、ゲートを再起動してください（docs/operate.md、sources.json）。',
  'Law packs adopted by a lawyer of yours': '自社の法律家が採用した法令パック',
  'a demo answers without': 'デモは採用なしで答えます',
  '{n} adopted': '採用済み：{n}',
  'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.':
    '自社に雇用された法務がパックを読んで採用します。それまで「十分」とは答えません。',
  'The seal identity kept offline': '封印用IDをオフラインで保管',
  'not on this machine': 'この機器にはありません',
  'still in the data directory': 'まだデータディレクトリにあります',
  'Copy {file} to two media in two safes, compare, then delete it here.':
    '{file}を二つの媒体に写して二つの金庫に入れ、照合してから、ここで削除してください。',
  'A backup': 'バックアップ',
  'one was made': '作成済み',
  'none yet': 'まだなし',
  'Make one now and daily, onto another machine; keep the keys apart.':
    '今すぐ、そして毎日、別の機器に作成してください。鍵は別に保管します。',
  'The first demand': '最初の要請',
  'it came': '届きました',
  'none came yet': 'まだ届いていません',
  'Have somebody of the desk upload a paper, or send one by mail to the intake address.':
    'デスクの人に書面をアップロードしてもらうか、受付アドレスにメールで送ってください。',
  database: 'データベース',
  log: 'ログ',
  witness: '証人',
  worker: 'バックグラウンド処理',
  gate: 'ゲート',
  up: '稼働中',
  'runs elsewhere': '別の場所で稼働',
  'did not answer in time': '時間内に応答なし',
  'failed ({error})': '失敗（{error}）',
  'no tick for too long': '長時間進んでいません',
  'a checkpoint waits to be published: the log says for whom':
    'チェックポイントが公開を待っています。待つ相手はログにあります',
  'not running: its own log says why': '停止中：理由はそのログにあります',
  'no new checkpoint for too long': '新しいチェックポイントが長時間ありません',
  'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.':
    'PostgreSQLが稼働し、空きがあるか確認してください。Dulyはこれとともに終了・起動します。',
  'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.':
    'Dulyのログのパート"log"の行を見てください。チェックポイントが何を待つかが分かります。',
  'It is started again by itself. If it stays down, its lines in Duly’s log say why.':
    '自動的に再起動します。停止したままなら、理由はDulyのログにあります。',
  'Start the part "worker": papers are not read and mail is not sent without it.':
    'パート"worker"を起動してください。なければ書面は読まれず、メールも送られません。',
  'Its own log says why. After exit status 70 look at its journal before it is started again.':
    '理由はそのログにあります。終了コード70の後は、再起動の前に記録を確認してください。',
  'Look at Duly’s own log.': 'Dulyのログを見てください。',
  'log ticks': 'ログの進行',
  'no log is open yet': '開いているログはまだありません',
  'Start the part "sequencer".': 'パート"sequencer"を起動してください。',
  '{origin}: {size} leaves, last tick {age} s ago': '{origin}：記録{size}件、最後の進行は{age}秒前',
  'Nothing is collected or released until it ticks: start the part "sequencer".':
    '進むまで、収集も引渡しもされません。パート"sequencer"を起動してください。',
  mail: 'メール',
  '{waiting} are tried again, {failed} failed for good': '再送中：{waiting}件、最終的な失敗：{failed}件',
  'nothing is stuck; out by {host}': '滞りなし。送信：{host}',
  'Send a test from Mail: it shows what the outgoing server answers.':
    '「メール」からテストを送信してください。送信サーバーの応答が分かります。',
  'Failed notices stand at their demands; the desk tells another contact.':
    '失敗した通知は各要請にあります。デスクが別の連絡先に知らせます。',
  'wake-ups': '予約処理',
  'none waits': '待機なし',
  '{n} wait, the oldest since {age} s': '待機{n}件、最も古いものは{age}秒前から',
  'The workers do not keep up or do not run: look at the part "worker".':
    '処理が追い付かないか、停止しています。パート"worker"を見てください。',
  clocks: '時計',
  'this machine and the database agree': 'このマシンとデータベースの時刻は一致しています',
  'this machine and the database are {n} s apart': 'このマシンとデータベースの時刻が{n}秒ずれています',
  'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.':
    '両方のマシンをNTPで合わせてください。期限はこのマシンの時刻、担当者の閲覧の終わりはデータベースの時刻によります。',
  'last backup': '前回のバックアップ',
  'none was made by this release': 'この版では作成されていません',
  '{at}, {hours} h ago': '{at}、{hours}時間前',
  'Run "bin/duly backup --out DIR", daily, onto another machine.':
    '"bin/duly backup --out DIR"を毎日、別の機器に向けて実行してください。',
  'disk space': 'ディスクの空き',
  '{n} GiB free': '空き{n, number, ::.0} GiB',
  'Make room: papers can hardly be taken in.': '空きを作ってください。書面をほとんど受領できません。',
  'Make room before papers are refused.': '書面が拒否される前に空きを作ってください。',
  permissions: 'アクセス権',
  'keys, gate and witness are closed to other users': '鍵、ゲート、証人は他のユーザーに閉じています',
  'open to other users: {files}': '他のユーザーに開いています：{files}',
  'Run chmod 600 on them; think of them as stolen.': 'chmod 600を実行し、盗まれたものとして扱ってください。',
  'seal identity': '封印用ID',
  'kept elsewhere': '別の場所に保管',
  'lies in the data directory, as in every demo': 'デモの常として、データディレクトリにあります',
  'still lies in the data directory': 'まだデータディレクトリにあります',
  'Move {file} offline, then delete it here.': '{file}をオフラインに移し、ここで削除してください。',
  taken: '受け付け済み',
  'the address may not be reached': 'このアドレスには接続できません',
  'the receiver answered {status}': '受信側の応答：{status}',
  'the receiver cannot be reached': '受信側に接続できません',
  'the webhook was ended': 'Webhookは終了しました',
  'the English text does not parse': '英語の文面を解析できません',
  'does not parse as ICU MessageFormat': 'ICU MessageFormatとして解析できません',
  'lacks {what}': '{what}がありません',
  'has {what}, which the English text does not have': '英語の文面にない{what}があります',
  '{what} has no form “{form}”': '{what}に「{form}」の形がありません',
  'says “{word}”': '「{word}」と述べています',
  'is the English text': '英語の文面のままです',
  'is more than twice as long as the English text': '英語の文面の二倍を超える長さです',
}
