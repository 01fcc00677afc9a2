// Japanese.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  lead: 'このコンソールに表示される内容は、貴組織のプログラムからも読み取れます。記録として保存することも、普段お使いの仕組みに案件を登録することもできます。',
  unread:
    'プログラムが読み取っても、既読にはなりません。ここで誰も開いていない通知は、次の連絡先に送られます。',
  'tokens.title': 'トークン',
  'tokens.what':
    'トークンは貴組織へのすべての要求を読み取り、何も変更しません。鍵として扱ってください。期限が来たとき、貴組織の誰かが失効させたとき、作成した連絡先が外れたときに無効になります。',
  'tokens.once': 'トークン（表示は今回のみです）：',
  'tokens.none': 'ありません。',
  'tokens.made': '{who}が{at}に作成。{end}に終了。',
  'tokens.used': '最終使用：{at}。',
  'tokens.unused': '未使用。',
  'tokens.revoke': '失効させる',
  'tokens.name': '用途',
  'tokens.no_name': '用途を100文字以内で入力してください。',
  'tokens.days': '有効期間',
  'tokens.so_many': '{n, plural, other {#日}}',
  'tokens.make': 'トークンを作成',
  'tokens.revoked': 'トークンを失効させました。使用していたプログラムには、もう応答しません。',
  'api.title': '呼び出し方',
  'api.how':
    'リクエストごとにトークンを送ってください。応答はJSONで、バージョン1の間、フィールド名は変わりません。',
  'api.list': '要求の一覧（通知の新しい順）。<code>next</code>は次のページの<code>after</code>です',
  'api.one': '1件の要求：求められた内容、回答、提供した内容',
  'api.copy': '書面の写し',
  'api.receipt': '受領証（<code>duly verify</code>で検証できます）',
  'api.record': '貴組織の保管用の記録',
  'api.accesses': '当社で開いた者',
  'api.document': 'ツール用の全仕様：<file>OpenAPI文書</file>。',
  'api.silent':
    'お伝えできない要求は、いかなる形でも存在しません。そのアドレスは、存在したことのないアドレスと同じ応答を返します。',
  'hook.title': 'Webhook',
  'hook.what':
    '読むべきものがあるとき、貴組織のアドレスを呼び出します。通知を送ったとき、期間がまもなく終わるとき、データを提供したとき、要求が終了したとき、受領証が揃ったときです。メッセージに含まれるのは種類、要求のID、時刻のみです。',
  'hook.signed':
    'standardwebhooks.comの方式で署名されています。2xxの応答があるまで約5時間再送します。同じ<code>webhook-id</code>は一度だけ処理してください。',
  'hook.to': '設定日時 {at}：{address}',
  'hook.secret': '署名の秘密鍵（表示は今回のみです）：',
  'hook.url': 'アドレス（https）',
  'hook.set': 'Webhookを設定',
  'hook.replace': '別のものを設定（現在のものは終了します）',
  'hook.test': 'テストを送信',
  'hook.end': '停止する',
  'hook.ended': 'Webhookを停止しました。以後は何も送信されません。',
  'hook.tested': 'テストを送信しました。結果は一覧の先頭に表示されています。',
  'hook.list': '最近のメッセージ',
  'hook.nothing': 'まだ送信していません。送信したものは結果とともにここに表示されます。',
  'hook.when': '日時',
  'hook.kind': '種類',
  'hook.outcome': '結果',
  'state.sent': '受信済み',
  'state.failed': '受信されず',
  'state.waiting': '送信中',
  'state.again': '受信されず。再送 {at}',
}
