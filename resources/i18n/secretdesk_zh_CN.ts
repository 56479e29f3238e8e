<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>F01</name>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>归入卷号</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Handled or read by</source>
        <translation>承办单位或阅知范围</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>收文序号</translation>
    </message>
    <message>
        <source>Register of Incoming Documents</source>
        <translation>收文登记簿</translation>
    </message>
    <message>
        <source>Reply no.</source>
        <translation>复文号</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
</context>
<context>
    <name>F13</name>
    <message>
        <source>Came by</source>
        <translation>取得方式</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Document or serial no.</source>
        <translation>文号或序列号</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>解密日期</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Ledger of Classified Carriers</source>
        <translation>涉密载体台账</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>自制</translation>
    </message>
    <message>
        <source>Made or issued by</source>
        <translation>制作发文单位</translation>
    </message>
    <message>
        <source>On</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>清退</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向及日期</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>知悉范围</translation>
    </message>
</context>
<context>
    <name>F17</name>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Certified for</source>
        <translation>认证类别及范围</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>领用日期</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kind of medium</source>
        <translation>介质类型</translation>
    </message>
    <message>
        <source>Ledger of Removable Media</source>
        <translation>移动存储介质台账</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>型号及规格</translation>
    </message>
    <message>
        <source>Secrecy no.</source>
        <translation>保密编号</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>产品序列号</translation>
    </message>
    <message>
        <source>Signature of receiver</source>
        <translation>领取人签字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向</translation>
    </message>
</context>
<context>
    <name>F27</name>
    <message>
        <source>Approval of destruction of classified items</source>
        <translation>涉密载体销毁审批表</translation>
    </message>
    <message>
        <source>Copies or pieces</source>
        <translation>份数或数量</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门意见</translation>
    </message>
    <message>
        <source>Departments: {names}</source>
        <translation>所属部门：{names}</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>销毁人（经办）</translation>
    </message>
    <message>
        <source>Document or item no.</source>
        <translation>文号或编号</translation>
    </message>
    <message>
        <source>Document or material</source>
        <translation>文件资料名称</translation>
    </message>
    <message>
        <source>In all {amount}</source>
        <translation>共计{amount}</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>制作发文单位</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>载体类别</translation>
    </message>
    <message>
        <source>Leader in charge approves</source>
        <translation>主管领导审批</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>拟销毁方式</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No.: {number}</source>
        <translation>编号：{number}</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>页数或容量</translation>
    </message>
    <message>
        <source>Place or plant</source>
        <translation>地点或承销单位</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>拟销毁日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>销毁原因</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Removable media with item and serial number; hard disks with number of the machine and serial.</source>
        <translation>U盘、移动硬盘注明保密编号和序列号；计算机硬盘注明主机资产编号和硬盘序列号。</translation>
    </message>
    <message>
        <source>Requester, approver and supervisors are different persons; two supervisors are present.</source>
        <translation>经办人、批准人、监销人不得为同一人；监销人二人到场。</translation>
    </message>
    <message>
        <source>Secrecy office</source>
        <translation>保密工作机构意见</translation>
    </message>
    <message>
        <source>Supervisor one</source>
        <translation>监销人一</translation>
    </message>
    <message>
        <source>Supervisor two</source>
        <translation>监销人二</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>With the approval the list is closed; any change needs another approval.</source>
        <translation>批准后清单即行锁定，增减须另行审批。</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{kinds}; {levels}</source>
        <translation>{kinds}；{levels}</translation>
    </message>
</context>
<context>
    <name>F30</name>
    <message>
        <source>Approval no.</source>
        <translation>审批表号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明号</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>销毁人</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>监销人一</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>销毁方式</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>销毁地点</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>承销单位</translation>
    </message>
    <message>
        <source>Register of Destruction</source>
        <translation>销毁登记簿</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>监销人二</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{level} copies</source>
        <translation>{level}份数</translation>
    </message>
</context>
<context>
    <name>cover</name>
    <message>
        <source>A new cover voids the old code</source>
        <translation>换封后旧码作废</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Document or code no.</source>
        <translation>文号或代号</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>送阅时间</translation>
    </message>
    <message>
        <source>Internal matter. Keep with care</source>
        <translation>内部事项　注意保管</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>No copying, excerpts, photographs or passing on</source>
        <translation>不得复制、摘抄、拍照、横传</translation>
    </message>
    <message>
        <source>No title on this cover. Find it in the ledger by its number.</source>
        <translation>本封面不印标题，凭编号在台账中查对</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Officer receives</source>
        <translation>保密员核收</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>清点页数</translation>
    </message>
    <message>
        <source>Print no. {number}</source>
        <translation>打印号 {number}</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}</source>
        <translation>打印：{time}　{officer}</translation>
    </message>
    <message>
        <source>Read only in the reading room. Carried by two persons</source>
        <translation>限在指定阅文室阅读　传递须两人同行</translation>
    </message>
    <message>
        <source>Reader signs</source>
        <translation>阅文人签名</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>收文编号</translation>
    </message>
    <message>
        <source>Return to the officer the same day</source>
        <translation>阅后当日退保密员</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>退还时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A line of the label sheets is not understood.</source>
        <translation>标签纸定义有一行无法识别。</translation>
    </message>
    <message>
        <source>A name is too long for its label. Shorten it or take the larger label.</source>
        <translation>名称太长，标签放不下。请缩短，或改用大标签。</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Device labels</source>
        <translation>设备标签</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Internet computer</source>
        <translation>互联网计算机</translation>
    </message>
    <message>
        <source>Item labels</source>
        <translation>载体标签</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Labels of {name} overlap or leave the page.</source>
        <translation>{name} 的标签互相重叠或超出纸面。</translation>
    </message>
    <message>
        <source>Name labels</source>
        <translation>名签</translation>
    </message>
    <message>
        <source>Never connect classified removable media</source>
        <translation>严禁连接涉密移动存储介质</translation>
    </message>
    <message>
        <source>Never connect to the internet or other public networks</source>
        <translation>禁止接入互联网及其他公共信息网络</translation>
    </message>
    <message>
        <source>Never store or process classified or internal matter</source>
        <translation>严禁存储、处理涉密和内部敏感信息</translation>
    </message>
    <message>
        <source>No shared removable media　No opening or repair by yourself</source>
        <translation>禁止交叉使用移动存储介质　禁止私自拆装维修</translation>
    </message>
    <message>
        <source>No shared removable media　No own repairs</source>
        <translation>禁止交叉使用移动存储介质　禁止私自拆装维修</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Print no. {number}　{n} {n|label|labels}</source>
        <translation>打印号 {number}　{n}张</translation>
    </message>
    <message>
        <source>Responsible　{person}</source>
        <translation>责任人　{person}</translation>
    </message>
    <message>
        <source>Ruler page  {name}  solid: die line, dotted: printable. Measured: across ____ down ____ (1/100 mm)</source>
        <translation>标签校准页　{name}　实线为模切线，虚线为印刷区　量得偏差：横____ 纵____（1/100 mm）填入打印机偏移</translation>
    </message>
    <message>
        <source>That is longer than any code. Scan one code at a time.</source>
        <translation>内容超过任何一种码的长度。一次只扫一个码。</translation>
    </message>
    <message>
        <source>The check character does not agree. A figure was mistyped.</source>
        <translation>校验位不符，有一位输错。</translation>
    </message>
    <message>
        <source>The code is damaged or was read only in part. Scan it again.</source>
        <translation>码已损坏或没有扫全。再扫一次。</translation>
    </message>
    <message>
        <source>The page was sealed with another key.</source>
        <translation>此页用另一把钥匙加盖印记。</translation>
    </message>
    <message>
        <source>The picture is empty, too large or cut off.</source>
        <translation>图像是空的、过大或不完整。</translation>
    </message>
    <message>
        <source>The seal of the page is forged or belongs to another journal.</source>
        <translation>页面印记系伪造，或属于另一本日志。</translation>
    </message>
    <message>
        <source>The sheet has places 1 to {n}; {k} is none of them.</source>
        <translation>这种标签纸的位置是 1 到 {n}，没有 {k}。</translation>
    </message>
    <message>
        <source>The text of the page is not the text that was sealed.</source>
        <translation>页面文字与加盖印记时不同。</translation>
    </message>
    <message>
        <source>These labels do not go onto sheet {name}.</source>
        <translation>这些标签不能印在 {name} 标签纸上。</translation>
    </message>
    <message>
        <source>This is not an item number. It looks like {example}.</source>
        <translation>这不是编号。编号形如 {example}。</translation>
    </message>
    <message>
        <source>This page seal was made by a newer SecretDesk.</source>
        <translation>此页印记由较新版本的程序生成。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>{level} grade</source>
        <translation>{level}级</translation>
    </message>
    <message>
        <source>{what}　{name}　from place {k}</source>
        <translation>{what}　{name}　起始位置 {k}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A new cover voids the old code</source>
        <translation>换封后旧码作废</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>以下空白</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>D</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Demonstration, invented data</source>
        <translation>演示库　虚构数据</translation>
    </message>
    <message>
        <source>Document or code no.</source>
        <translation>文号或代号</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>页数或容量</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>表式 {code}</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>送阅时间</translation>
    </message>
    <message>
        <source>Internal matter. Keep with care</source>
        <translation>内部事项　注意保管</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>载体编号</translation>
    </message>
    <message>
        <source>Journal head:</source>
        <translation>账首：</translation>
    </message>
    <message>
        <source>Journal head: </source>
        <translation>账首：</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>载体类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Level </source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line {n} is higher than a page; shorten its remarks.</source>
        <translation>第{n}行超过一页，请缩短备注。</translation>
    </message>
    <message>
        <source>M</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No copying, excerpts, photographs or passing on</source>
        <translation>不得复制、摘抄、拍照、横传</translation>
    </message>
    <message>
        <source>No title on this cover. Find it in the ledger by its number.</source>
        <translation>本封面不印标题，凭编号在台账中查对</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Officer receives</source>
        <translation>保密员核收</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第{page}页</translation>
    </message>
    <message>
        <source>Page {page} no longer holds its lines; print again from this page on.</source>
        <translation>第{page}页容纳不下原有各行，须从该页起重打。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页　共{pages}页</translation>
    </message>
    <message>
        <source>Page {page} was left open three times; print it again.</source>
        <translation>第{page}页已续打三次，须重打该页。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>清点页数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Print no. {number}</source>
        <translation>打印号 {number}</translation>
    </message>
    <message>
        <source>Print no. {n}</source>
        <translation>第{n}次打印</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}</source>
        <translation>打印：{time}　{officer}</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}　Print no. {number}　Form {form}</source>
        <translation>打印：{time}　{officer}　打印号 {number}　表式 {form}</translation>
    </message>
    <message>
        <source>Read only in the reading room. Carried by two persons</source>
        <translation>限在指定阅文室阅读　传递须两人同行</translation>
    </message>
    <message>
        <source>Reader signs</source>
        <translation>阅文人签名</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>收文编号</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Return to the officer the same day</source>
        <translation>阅后当日退保密员</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>退还时间</translation>
    </message>
    <message>
        <source>See next page</source>
        <translation>转下页</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Stamp here</source>
        <translation>盖章处</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Test vault, invented data</source>
        <translation>测试库　虚构数据</translation>
    </message>
    <message>
        <source>The mark of page {page} has risen; print this page again.</source>
        <translation>第{page}页的密级标志已提高，须重打该页。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页小计</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Training vault, invented data</source>
        <translation>训练库　虚构数据</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Y|M|D|h|min</source>
        <translation>年|月|日|时|分</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>{no} (cont.)</source>
        <translation>{no}（续）</translation>
    </message>
    <message>
        <source>{n} cp</source>
        <translation>{n}份</translation>
    </message>
    <message>
        <source>{n} it.</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>{n} pc</source>
        <translation>{n}个</translation>
    </message>
    <message>
        <source>{pieces} doc {copies} cp</source>
        <translation>{pieces}件 {copies}份</translation>
    </message>
    <message>
        <source>{words} ({n}) {unit}</source>
        <translation>{words}{unit}（{n}{unit}）</translation>
    </message>
</context>
</TS>
