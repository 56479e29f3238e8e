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
    <name>account</name>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已准入</translation>
    </message>
    <message>
        <source>Already closed.</source>
        <translation>已经注销。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Nobody grants himself.</source>
        <translation>不得给自己授权。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The last account of this role stays open.</source>
        <translation>这一角色只剩这一个账号，不能注销。</translation>
    </message>
    <message>
        <source>The security administrator has not granted this account yet.</source>
        <translation>安全保密管理员还没有给这个账号授权。</translation>
    </message>
    <message>
        <source>This account belongs to somebody else.</source>
        <translation>这个账号是别人的。</translation>
    </message>
    <message>
        <source>This account is already granted or closed.</source>
        <translation>这个账号已授权或已注销。</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>这个账号名已有人用。</translation>
    </message>
</context>
<context>
    <name>acquisition</name>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Produced here</source>
        <translation>自制</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收移交</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Admit account</source>
        <translation>账号准入</translation>
    </message>
    <message>
        <source>Approval no.</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Approve destruction</source>
        <translation>批准销毁</translation>
    </message>
    <message>
        <source>Approve medium</source>
        <translation>批准介质</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Back from the plant</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Before today: say why it is entered late.</source>
        <translation>早于今天：写明补登原因。</translation>
    </message>
    <message>
        <source>Bind a badge</source>
        <translation>绑定胸牌</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>完好情况</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Destroyed at the plant</source>
        <translation>送厂监销</translation>
    </message>
    <message>
        <source>Destroyed in house</source>
        <translation>自行销毁</translation>
    </message>
    <message>
        <source>Discovered by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Due before it is lent.</source>
        <translation>应还日期早于借出日期。</translation>
    </message>
    <message>
        <source>Entered late because</source>
        <translation>补登原因</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>找到地点</translation>
    </message>
    <message>
        <source>Grant rights</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Items scanned</source>
        <translation>已扫的件</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象种类</translation>
    </message>
    <message>
        <source>Label first scanned</source>
        <translation>标签启用</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后见到的情况</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>List for destruction</source>
        <translation>登记造册</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages counted</source>
        <translation>实点页数</translation>
    </message>
    <message>
        <source>Print spoiled</source>
        <translation>打印作废</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Put at</source>
        <translation>放到</translation>
    </message>
    <message>
        <source>Read in the reading room</source>
        <translation>在保密阅览室阅读</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record a print</source>
        <translation>记录打印</translation>
    </message>
    <message>
        <source>Register carrier</source>
        <translation>载体登记</translation>
    </message>
    <message>
        <source>Register incoming document</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Register person</source>
        <translation>人员登记</translation>
    </message>
    <message>
        <source>Register place</source>
        <translation>位置登记</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>报告下落不明</translation>
    </message>
    <message>
        <source>Reserve a print</source>
        <translation>预留打印号</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>归还人</translation>
    </message>
    <message>
        <source>Scan at least one item.</source>
        <translation>至少扫一件。</translation>
    </message>
    <message>
        <source>Seal and escort</source>
        <translation>封装押运</translation>
    </message>
    <message>
        <source>Signed on a paper slip</source>
        <translation>在纸质凭单上签字</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>在纸上签字</translation>
    </message>
    <message>
        <source>Signed slip is back</source>
        <translation>签字凭单收回</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>The receiver confirms with a passphrase, or signs the slip.</source>
        <translation>领取人输入口令确认，或在凭单上签字。</translation>
    </message>
    <message>
        <source>Violation: reason</source>
        <translation>违规登记：事由</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废登记</translation>
    </message>
    <message>
        <source>What is being done to find it</source>
        <translation>查找措施</translation>
    </message>
    <message>
        <source>Who may have seen it</source>
        <translation>可能的知悉情况</translation>
    </message>
    <message>
        <source>Withdraw approval of medium</source>
        <translation>撤销介质批准</translation>
    </message>
    <message>
        <source>{number}: the new day is not later.</source>
        <translation>{number}：新的应还日期没有推后。</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Approval sheet no.</source>
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
        <source>Approved, list frozen</source>
        <translation>已批准，清单冻结</translation>
    </message>
    <message>
        <source>Bags and seals</source>
        <translation>封袋和封签号</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证明号</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>启运时间</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Destruction plant</source>
        <translation>承销单位</translation>
    </message>
    <message>
        <source>Device and certificate</source>
        <translation>销毁设备及合格证</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Escorts</source>
        <translation>押运人</translation>
    </message>
    <message>
        <source>Hash of the list</source>
        <translation>清单校验值</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>押运中</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Items by level</source>
        <translation>各密级件数</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已造册</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>造册日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>销毁方式</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>销毁人</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Place of destruction</source>
        <translation>销毁地点</translation>
    </message>
    <message>
        <source>Plant's receipt no.</source>
        <translation>承销单位回执号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>销毁原因</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>Acquired on</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>可接入主机</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>载体类别</translation>
    </message>
    <message>
        <source>Made or issued by</source>
        <translation>制作发文单位</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>品牌型号</translation>
    </message>
    <message>
        <source>Name or contents</source>
        <translation>名称或内容</translation>
    </message>
    <message>
        <source>Scope as printed</source>
        <translation>知悉范围（原文）</translation>
    </message>
    <message>
        <source>Scope: departments</source>
        <translation>知悉部门</translation>
    </message>
    <message>
        <source>Scope: persons</source>
        <translation>知悉人员</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sticks, disks and machines show their serial number.</source>
        <translation>U盘、硬盘和计算机须填序列号。</translation>
    </message>
    <message>
        <source>This serial number is already registered.</source>
        <translation>这个序列号已登记过。</translation>
    </message>
</context>
<context>
    <name>copy</name>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>所属文件</translation>
    </message>
</context>
<context>
    <name>correcting</name>
    <message>
        <source>Already voided.</source>
        <translation>已经作废。</translation>
    </message>
    <message>
        <source>Entered before today: a second person signs, or give the approval number.</source>
        <translation>不是今天登记的：须第二人签字，或填审批单号。</translation>
    </message>
    <message>
        <source>Items are still kept here.</source>
        <translation>这里还存放着件。</translation>
    </message>
    <message>
        <source>Nothing differs from what stands.</source>
        <translation>与原登记没有不同。</translation>
    </message>
    <message>
        <source>This field is not mended here; it changes by its own act.</source>
        <translation>此项不在这里更正，另有专门手续。</translation>
    </message>
    <message>
        <source>This kind of entry is not mended here.</source>
        <translation>这类登记不在这里更正。</translation>
    </message>
    <message>
        <source>This kind of entry is not voided here.</source>
        <translation>这类登记不在这里作废。</translation>
    </message>
    <message>
        <source>This person still holds items.</source>
        <translation>此人手里还有件未交回。</translation>
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
    <name>decision</name>
    <message>
        <source>Not in this vault: {what}.</source>
        <translation>本库没有：{what}。</translation>
    </message>
</context>
<context>
    <name>destroying</name>
    <message>
        <source>A supervisor may neither have requested nor approved the destruction.</source>
        <translation>监销人不得是销毁的申请人或批准人。</translation>
    </message>
    <message>
        <source>An item was scanned that is not on the frozen list.</source>
        <translation>扫到一件不在冻结清单内的。先放一边；要销毁请另立一批。</translation>
    </message>
    <message>
        <source>Both supervisors type their passphrases, or sign the certificate on paper.</source>
        <translation>两名监销人输入口令，或在销毁证明上签字。</translation>
    </message>
    <message>
        <source>Not between approval and today.</source>
        <translation>不在批准日期与今天之间。</translation>
    </message>
    <message>
        <source>The approver types a passphrase, or give the number of the signed sheet.</source>
        <translation>批准人输入口令，或填已签审批表的编号。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>清单是空的。</translation>
    </message>
    <message>
        <source>This list is for the leader in charge to approve.</source>
        <translation>这份清单须由主管领导批准。</translation>
    </message>
    <message>
        <source>Two different persons are needed.</source>
        <translation>须两个不同的人。</translation>
    </message>
    <message>
        <source>Whoever requested the destruction may not approve it.</source>
        <translation>销毁申请人不得自己批准。</translation>
    </message>
    <message>
        <source>{level} goes to the authority's plant or back upward.</source>
        <translation>{level}件送指定承销单位销毁，或逐级上交。</translation>
    </message>
    <message>
        <source>{number} is already approved.</source>
        <translation>{number} 已经批准。</translation>
    </message>
    <message>
        <source>{number} is not at this step.</source>
        <translation>{number} 不在这一步。</translation>
    </message>
    <message>
        <source>{number} is on no open list.</source>
        <translation>{number} 不在未批准的清单上。</translation>
    </message>
    <message>
        <source>{number}: the list is frozen.</source>
        <translation>{number}：清单已冻结。</translation>
    </message>
    <message>
        <source>{number}: the list is not the one that was approved.</source>
        <translation>{number}：清单与批准时不一致。</translation>
    </message>
    <message>
        <source>{n} {n|item|items} of the list not scanned yet, {first} among them.</source>
        <translation>清单上还有 {n} 件没有扫，其中有 {first}。</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Archive no.</source>
        <translation>归入卷号</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copy nos., ranges allowed</source>
        <translation>份号（可写起止）</translation>
    </message>
    <message>
        <source>Declassified on</source>
        <translation>解密日期</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Entered late because</source>
        <translation>补登原因</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Envelope no.</source>
        <translation>封套号</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Issuing unit</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Later than the day of receipt.</source>
        <translation>晚于收文日期。</translation>
    </message>
    <message>
        <source>Letter and year</source>
        <translation>类别与年度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages of each copy</source>
        <translation>每份页数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟办意见</translation>
    </message>
    <message>
        <source>Received before today: say why it is entered late.</source>
        <translation>收文日期早于今天：写明补登原因。</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收文日期</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>收文编号</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reply no.</source>
        <translation>复文号</translation>
    </message>
    <message>
        <source>Scope as printed</source>
        <translation>知悉范围（原文）</translation>
    </message>
    <message>
        <source>Scope: departments</source>
        <translation>知悉部门</translation>
    </message>
    <message>
        <source>Scope: persons</source>
        <translation>知悉人员</translation>
    </message>
    <message>
        <source>Scope: posts</source>
        <translation>知悉岗位</translation>
    </message>
    <message>
        <source>Serial in book</source>
        <translation>簿内序号</translation>
    </message>
    <message>
        <source>Serial of numbers</source>
        <translation>编号序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{no} of this document is already registered.</source>
        <translation>此文件的 {no} 号已登记过。</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Account closed</source>
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>账号准入</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>撤销批准</translation>
    </message>
    <message>
        <source>Back from the plant</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Badge bound</source>
        <translation>绑定胸牌</translation>
    </message>
    <message>
        <source>Batch opened</source>
        <translation>开立批次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>批准销毁</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Handed to escorts</source>
        <translation>交付押运</translation>
    </message>
    <message>
        <source>Label first scanned</source>
        <translation>标签启用</translation>
    </message>
    <message>
        <source>Label issued</source>
        <translation>制发标签</translation>
    </message>
    <message>
        <source>Label superseded</source>
        <translation>旧标签停用</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>清单变动</translation>
    </message>
    <message>
        <source>Listed for destruction</source>
        <translation>登记造册</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Medium approved</source>
        <translation>批准介质</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记事</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Print reserved</source>
        <translation>预留打印号</translation>
    </message>
    <message>
        <source>Print spoiled</source>
        <translation>打印作废</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>报告下落不明</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Rights granted</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Signed slip back</source>
        <translation>签字凭单收回</translation>
    </message>
    <message>
        <source>Slip made</source>
        <translation>开出凭单</translation>
    </message>
    <message>
        <source>Tables rebuilt</source>
        <translation>重建台账</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Titles revealed</source>
        <translation>显示标题</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废登记</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>From {low} to {high}.</source>
        <translation>须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>Holds invisible or direction-turning characters; type it again.</source>
        <translation>含有看不见或改变文字方向的字符；重新输入。</translation>
    </message>
    <message>
        <source>Lies in the future.</source>
        <translation>晚于今天。</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Not a date and time; type it like 2026-03-05 14:30.</source>
        <translation>不是日期和时间；写成 2026-03-05 14:30。</translation>
    </message>
    <message>
        <source>Not a date of the calendar.</source>
        <translation>日历上没有这一天。</translation>
    </message>
    <message>
        <source>Not a date of the calendar; type it like 2026-03-05.</source>
        <translation>日历上没有这一天；写成 2026-03-05。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Not hexadecimal.</source>
        <translation>不是十六进制数。</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>本库没有。</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>不在可选项内。</translation>
    </message>
    <message>
        <source>Too long: {n} characters, {limit} at most.</source>
        <translation>太长：{n} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before this can be recorded.</source>
        <translation>有 {n} 处要改，改完才能登记。</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message>
        <source>The journal holds an entry this program does not know.</source>
        <translation>日志里有本程序不认识的一条。</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Acquired by</source>
        <translation>取得方式</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>出账日期</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Declassified on</source>
        <translation>解密日期</translation>
    </message>
    <message>
        <source>Destruction batch</source>
        <translation>销毁批次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>类别字母</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Serial in year</source>
        <translation>年内序号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态起始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Times renewed</source>
        <translation>续借次数</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规次数</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy label</source>
        <translation>文件标签</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>封皮</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>First scanned on</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>标签种类</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象种类</translation>
    </message>
    <message>
        <source>Medium label</source>
        <translation>载体标签</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Place label</source>
        <translation>柜签</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印号</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭单</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>停用日期</translation>
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
    <name>ledger</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Approved media</source>
        <translation>获批介质</translation>
    </message>
    <message>
        <source>Approved medium</source>
        <translation>获批介质</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体台账</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>单份文件</translation>
    </message>
    <message>
        <source>Destruction batch</source>
        <translation>销毁批次</translation>
    </message>
    <message>
        <source>Destruction register</source>
        <translation>销毁登记簿</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件台账</translation>
    </message>
    <message>
        <source>Incoming register</source>
        <translation>收文登记簿</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员台账</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Prints and exports</source>
        <translation>打印与导出</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭单</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>凭单</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保密库</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Carrier no.</source>
        <translation>载体编号</translation>
    </message>
    <message>
        <source>Digest of the marker</source>
        <translation>标记校验值</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>容量（字节）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This approval has already ended.</source>
        <translation>这项批准已经失效。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷标识</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>{number} was not reported missing.</source>
        <translation>{number} 没有报过下落不明。</translation>
    </message>
    <message>
        <source>{number}: {state}.</source>
        <translation>{number}：{state}。</translation>
    </message>
</context>
<context>
    <name>numbering</name>
    <message>
        <source>More than {n} copies in one act.</source>
        <translation>一次超过 {n} 份。</translation>
    </message>
    <message>
        <source>Not an item number; it looks like D26-0093-02-H.</source>
        <translation>不是编号；编号形如 D26-0093-02-H。</translation>
    </message>
    <message>
        <source>The last sign does not fit; look at the number again.</source>
        <translation>末位校验不符；再看一遍编号。</translation>
    </message>
    <message>
        <source>{no} is there twice; drop one, {n} {n|copy|copies} remain.</source>
        <translation>{no} 写了两次；去掉一个，共 {n} 份。</translation>
    </message>
    <message>
        <source>{part} is no copy number.</source>
        <translation>{part} 不是份号。</translation>
    </message>
    <message>
        <source>{part} runs backwards.</source>
        <translation>{part} 起止颠倒。</translation>
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
<context>
    <name>person</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Commitment until</source>
        <translation>承诺书有效至</translation>
    </message>
    <message>
        <source>Decontrol until</source>
        <translation>脱密期至</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Heads the department</source>
        <translation>任负责人的部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This badge stands for somebody else.</source>
        <translation>这个胸牌是别人的。</translation>
    </message>
    <message>
        <source>This staff number is already registered.</source>
        <translation>这个工号已登记过。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>涉密等级</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>上级位置</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>位置类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>保密阅览室</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This place is already registered.</source>
        <translation>这个位置已登记过。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>What it stands in holds up to {level}.</source>
        <translation>上级位置最高存放{level}。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>An export of this level needs a second person's signature.</source>
        <translation>这一密级导出须第二人签字。</translation>
    </message>
    <message>
        <source>This label is already in use or retired.</source>
        <translation>这张标签已启用或已停用。</translation>
    </message>
    <message>
        <source>This print is already explained.</source>
        <translation>这次打印已有交代。</translation>
    </message>
    <message>
        <source>{number} is already explained.</source>
        <translation>{number} 已有交代。</translation>
    </message>
</context>
<context>
    <name>returning</name>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>完好</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Confidentiality officer</source>
        <translation>保密员</translation>
    </message>
    <message>
        <source>Deputy officer</source>
        <translation>副保密员</translation>
    </message>
    <message>
        <source>Destruction supervisor</source>
        <translation>监销人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Leader in charge of secrecy</source>
        <translation>分管保密工作负责人</translation>
    </message>
    <message>
        <source>Member of the unit</source>
        <translation>本单位人员</translation>
    </message>
    <message>
        <source>Principal head</source>
        <translation>单位主要负责人</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全保密管理员</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>安全审计员</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Needs the signature of: {role}.</source>
        <translation>须由{role}签字。</translation>
    </message>
    <message>
        <source>The role {role} may not do this.</source>
        <translation>{role}不能办这件事。</translation>
    </message>
    <message>
        <source>The second signature must be another person's.</source>
        <translation>第二个签字须是另一个人。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Already renewed {n} {n|time|times}.</source>
        <translation>已续借 {n} 次。</translation>
    </message>
    <message>
        <source>Cleared up to {highest}; this item is {level}.</source>
        <translation>本人最高可接触{highest}，此件为{level}。</translation>
    </message>
    <message>
        <source>No longer in post, or in the decontrol period.</source>
        <translation>已不在岗，或在脱密期内。</translation>
    </message>
    <message>
        <source>No valid commitment letter.</source>
        <translation>保密承诺书未签或已过期。</translation>
    </message>
    <message>
        <source>Not a known person.</source>
        <translation>查无此人。</translation>
    </message>
    <message>
        <source>Not in store: {state}.</source>
        <translation>不在库：{state}。</translation>
    </message>
    <message>
        <source>Not on loan.</source>
        <translation>未借出。</translation>
    </message>
    <message>
        <source>Not on loan: {state}.</source>
        <translation>未借出：{state}。</translation>
    </message>
    <message>
        <source>Outside the scope of knowledge; widening it is for: {role}.</source>
        <translation>不在知悉范围内；扩大知悉范围由{role}批准。</translation>
    </message>
    <message>
        <source>Overdue since {day}; take it back first.</source>
        <translation>应于 {day} 归还，已逾期；先收回。</translation>
    </message>
    <message>
        <source>Reported missing on {day}. Found now?</source>
        <translation>这件 {day} 报过下落不明。现在找到了？</translation>
    </message>
    <message>
        <source>The borrower heads the department himself; approval is for: {role}.</source>
        <translation>借阅人就是部门负责人；由{role}批准。</translation>
    </message>
    <message>
        <source>{level} is read in the reading room only.</source>
        <translation>{level}件只能在保密阅览室阅读。</translation>
    </message>
    <message>
        <source>{level} needs approval by: {role}.</source>
        <translation>{level}件由{role}批准。</translation>
    </message>
    <message>
        <source>{number}: {what}</source>
        <translation>{number}：{what}</translation>
    </message>
    <message>
        <source>{n} {n|item|items} of this person overdue.</source>
        <translation>此人有 {n} 件逾期未还。</translation>
    </message>
    <message>
        <source>{place} holds up to {highest}, not {level}.</source>
        <translation>{place}最高存放{highest}，放不了{level}。</translation>
    </message>
    <message>
        <source>{registered} pages registered, {counted} counted. Count again together.</source>
        <translation>登记 {registered} 页，实点 {counted} 页。当面再点一遍。</translation>
    </message>
    <message>
        <source>{state}: the item is no longer held.</source>
        <translation>{state}：此件已出账。</translation>
    </message>
</context>
<context>
    <name>secrecy</name>
    <message>
        <source>No star and no period on this level; leave the period empty.</source>
        <translation>这一密级不标★和期限；期限留空。</translation>
    </message>
    <message>
        <source>Not a level of this unit's profile.</source>
        <translation>不是本单位所用的密级。</translation>
    </message>
    <message>
        <source>The star marks state secrets only; take it off.</source>
        <translation>★只标国家秘密；去掉它。</translation>
    </message>
    <message>
        <source>{level} lasts {n} years at most.</source>
        <translation>{level}最长 {n} 年。</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Digest</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Digests of the pages</source>
        <translation>各页校验值</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Lines on the last page</source>
        <translation>末页行数</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Print no.</source>
        <translation>打印号</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记为载体</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Spoiled because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Approval no.</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Destruction batch</source>
        <translation>销毁批次</translation>
    </message>
    <message>
        <source>Destruction certificate</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>Escort note</source>
        <translation>押运交接单</translation>
    </message>
    <message>
        <source>Fallback sheet</source>
        <translation>应急补登单</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Kind of slip</source>
        <translation>凭单种类</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借阅凭单</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>归还凭单</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>缺签字</translation>
    </message>
    <message>
        <source>Signed at the desk</source>
        <translation>已当面确认</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>纸上已签</translation>
    </message>
    <message>
        <source>Signed slip back on</source>
        <translation>签字凭单收回日期</translation>
    </message>
    <message>
        <source>Slip no.</source>
        <translation>凭单号</translation>
    </message>
    <message>
        <source>The signature of {number} is not missing.</source>
        <translation>{number} 不缺签字。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Approved for destruction</source>
        <translation>已批准销毁</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>At copying</source>
        <translation>送印复制</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>待回执</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>外出携带</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>拟制中</translation>
    </message>
    <message>
        <source>Handed to successor</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>In circulation</source>
        <translation>传阅中</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>In transit to destruction</source>
        <translation>押运中</translation>
    </message>
    <message>
        <source>Listed for destruction</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借阅中</translation>
    </message>
    <message>
        <source>Received unopened</source>
        <translation>已签收未拆封</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Returned to issuer</source>
        <translation>已清退</translation>
    </message>
    <message>
        <source>Sealed up</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>To archive</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>To return to issuer</source>
        <translation>待清退</translation>
    </message>
    <message>
        <source>Transfer pending</source>
        <translation>待交接</translation>
    </message>
    <message>
        <source>Transferred to archives</source>
        <translation>已移交档案馆</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Holders of the seal</source>
        <translation>印记保管人</translation>
    </message>
    <message>
        <source>Kind of vault</source>
        <translation>保密库种类</translation>
    </message>
    <message>
        <source>Language of paper</source>
        <translation>纸面语言</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Last verification</source>
        <translation>上次核验</translation>
    </message>
    <message>
        <source>No such setting.</source>
        <translation>没有这项设置。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>规则方案</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Seal key</source>
        <translation>印记密钥</translation>
    </message>
    <message>
        <source>Seal key P-256</source>
        <translation>印记密钥 P-256</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>算法套件</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>设置值</translation>
    </message>
</context>
</TS>
