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
    <name>F15</name>
    <message>
        <source>Asset no.</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位（部门）</translation>
    </message>
    <message>
        <source>IP, or alone</source>
        <translation>IP地址或单机</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ledger of Classified Computers</source>
        <translation>涉密计算机台账</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC地址</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Secrecy no.</source>
        <translation>保密编号</translation>
    </message>
    <message>
        <source>Security products and versions</source>
        <translation>安全保密产品及版本</translation>
    </message>
    <message>
        <source>Serial nos. of disks</source>
        <translation>硬盘序列号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>放置地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>System, installed</source>
        <translation>操作系统及安装日期</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用人</translation>
    </message>
</context>
<context>
    <name>F16</name>
    <message>
        <source>Asset no., secrecy no.</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Has parts that store</source>
        <translation>含存储部件</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Ledger of Classified Devices</source>
        <translation>涉密信息设备台账</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>品牌型号</translation>
    </message>
    <message>
        <source>No. of its host</source>
        <translation>连接主机编号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial nos. of storage</source>
        <translation>存储部件序列号</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>放置地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Number</source>
        <translation>份数或数量</translation>
    </message>
    <message>
        <source>Opinion of dept.</source>
        <translation>部门意见</translation>
    </message>
    <message>
        <source>Opinion of secrecy office</source>
        <translation>保密工作机构意见</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>页数或容量</translation>
    </message>
    <message>
        <source>Place or plant</source>
        <translation>地点或
承销单位</translation>
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
    <name>F28</name>
    <message>
        <source>At plant</source>
        <translation>现场核对</translation>
    </message>
    <message>
        <source>Batch {batch}　Annex to approval {approval}</source>
        <translation>批次 {batch}　附于审批表 {approval}</translation>
    </message>
    <message>
        <source>Batch {batch}　Bags {bags}　Annex to approval {approval}</source>
        <translation>批次 {batch}　封袋 {bags}　附于审批表 {approval}</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>First counter</source>
        <translation>清点人一</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>载体编号</translation>
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
        <source>List of classified items for destruction</source>
        <translation>涉密载体销毁清单</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>一清</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>页数或容量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>销毁原因</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>二清</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>清点人二</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
</context>
<context>
    <name>F29</name>
    <message>
        <source>(stamp of the plant)</source>
        <translation>（承销单位盖章）</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>At least two escorts, who never leave the vehicle and stop for no other business.</source>
        <translation>押运人不少于二人，全程不离车；途中不得停留办理无关事项。</translation>
    </message>
    <message>
        <source>Bag no.</source>
        <translation>封袋号</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>封袋数</translation>
    </message>
    <message>
        <source>Bags, seal numbers and pieces agree with this note, the seals are intact.</source>
        <translation>封袋、封签号、件数与本单相符，封签完好，当面交接清楚。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>启运时间</translation>
    </message>
    <message>
        <source>Escort and delivery note for classified items</source>
        <translation>涉密载体押运与送销交接单</translation>
    </message>
    <message>
        <source>Escort one (signs)</source>
        <translation>押运人一（签名）</translation>
    </message>
    <message>
        <source>Escort two (signs)</source>
        <translation>押运人二（签名）</translation>
    </message>
    <message>
        <source>Handed over by (signs)</source>
        <translation>交付人（签名）</translation>
    </message>
    <message>
        <source>Kinds and pieces</source>
        <translation>载体类别及件数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>资质编号</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Made out twice: one for the sender, one for the plant.</source>
        <translation>本单一式二份，送销单位、承销单位各执一份。</translation>
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
        <source>On the way</source>
        <translation>途中情况</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>承销单位</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Received by the plant</source>
        <translation>承销单位
接收</translation>
    </message>
    <message>
        <source>Receiver (signs)</source>
        <translation>接收人（签名）</translation>
    </message>
    <message>
        <source>Seal intact</source>
        <translation>封签完好</translation>
    </message>
    <message>
        <source>Seal no.</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Seals are checked bag by bag; a bag with a doubtful seal is opened and counted on the spot, and noted.</source>
        <translation>交接时逐袋核对封签；封签有异常的当场开袋清点并注明。</translation>
    </message>
    <message>
        <source>Seals on arrival</source>
        <translation>到达时封签</translation>
    </message>
    <message>
        <source>Seals on leaving</source>
        <translation>启运时封签</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送销单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>item</source>
        <translation>件</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>not intact</source>
        <translation>有异常</translation>
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
    <name>F31</name>
    <message>
        <source> (equipment: {equipment})</source>
        <translation>（设备：{equipment}）</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, bags {bags}</source>
        <translation>，封袋{bags}</translation>
    </message>
    <message>
        <source>Annex: list of destruction, {n} {n|page|pages} (print no. {number}{bags}).</source>
        <translation>附件：涉密载体销毁清单{n}页（打印号{number}{bags}）。</translation>
    </message>
    <message>
        <source>Approved before destruction; requester, approver and supervisors all differ.</source>
        <translation>审批早于销毁；经办人、批准人、监销人分由不同人员担任。</translation>
    </message>
    <message>
        <source>Certificate of destruction of classified items</source>
        <translation>涉密载体销毁证明</translation>
    </message>
    <message>
        <source>Destroyed by (sign)</source>
        <translation>销毁人（签名）</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>In all (items)</source>
        <translation>总计（件）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>载体类别</translation>
    </message>
    <message>
        <source>Made out twice, one a side; kept for long, never destroyed with the items.</source>
        <translation>本证明一式二份，送销单位、承销单位各存一份，长期保存，不得随载体销毁。</translation>
    </message>
    <message>
        <source>No titles here. The code below seals the page; for the keys see the founding sheet.</source>
        <translation>本证明不载题名。页脚二维码为本页印记，可脱机核验；公钥指纹见建库凭证。</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Plant (stamp)</source>
        <translation>承销单位（盖章）</translation>
    </message>
    <message>
        <source>Supervisor 1</source>
        <translation>监销人一</translation>
    </message>
    <message>
        <source>Supervisor 2</source>
        <translation>监销人二</translation>
    </message>
    <message>
        <source>Supervisors (sign)</source>
        <translation>监销人（签名）</translation>
    </message>
    <message>
        <source>These {amount} agree with the list of destruction one by one and are all destroyed. Two supervisors watched from beginning to end; the residue was examined on the spot and can be neither recognised nor restored; nothing was left out, exchanged or taken away.</source>
        <translation>上列载体共计{amount}，与销毁清单逐件相符，已全部销毁。销毁全过程由监销人二人在场监督，残留物经现场查验不可辨认、不可恢复，无一件遗漏、调换或带离现场。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in capitals</source>
        <translation>合计大写</translation>
    </message>
    <message>
        <source>Under the approval of destruction no. {approval}, {unit} destroyed the classified items of batch {batch} at {place} {time} by {methods}{equipment}, after checking them one by one. The numbers are:</source>
        <translation>{unit}依据涉密载体销毁审批表（{approval}），于{time}，在{place}，对批次{batch}所列涉密载体逐件核对后，采用{methods}方式{equipment}予以销毁，数量如下：</translation>
    </message>
    <message>
        <source>Unit (stamp)</source>
        <translation>本单位（盖章）</translation>
    </message>
    <message>
        <source>from {y}-{m}-{d} {h}:{min} to {y2}-{m2}-{d2} {h2}:{min2}</source>
        <translation>{y}年{m}月{d}日{h}时{min}分至{y2}年{m2}月{d2}日{h2}时{min2}分</translation>
    </message>
    <message>
        <source>item</source>
        <translation>件</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>on {y}-{m}-{d}</source>
        <translation>{y}年{m}月{d}日</translation>
    </message>
    <message>
        <source>on {y}-{m}-{d} from {h}:{min} to {h2}:{min2}</source>
        <translation>{y}年{m}月{d}日{h}时{min}分至{h2}时{min2}分</translation>
    </message>
    <message>
        <source>{word} ({unit})</source>
        <translation>{word}（{unit}）</translation>
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
        <source>At least {n} characters, or five words.</source>
        <translation>至少 {n} 个字符，或五个词。</translation>
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
        <source>Holds a share of the unit seal; two holders must remain who can open it.</source>
        <translation>此账户持有单位印记的一份；须仍有两名持有人能打开印记。</translation>
    </message>
    <message>
        <source>Nobody grants himself.</source>
        <translation>不得给自己授权。</translation>
    </message>
    <message>
        <source>Not an account in force.</source>
        <translation>不是在用的账户。</translation>
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
    <message>
        <source>This person has an account already; it must be closed first.</source>
        <translation>此人已有账户，须先停用。</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>太容易猜到。</translation>
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
        <source>Assign to a person</source>
        <translation>配发、变更责任人</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>附入扫描件</translation>
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
        <source>Change combination</source>
        <translation>更换密码</translation>
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
        <source>Check key department or part</source>
        <translation>检查要害部门部位</translation>
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
        <source>Correct the clock</source>
        <translation>校正时钟</translation>
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
        <source>Enter opening number</source>
        <translation>填启用号</translation>
    </message>
    <message>
        <source>Entered late because</source>
        <translation>补登原因</translation>
    </message>
    <message>
        <source>Fit a disk</source>
        <translation>装入硬盘</translation>
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
        <source>Import a register</source>
        <translation>导入旧台账</translation>
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
        <source>Leave out steps of the set-up</source>
        <translation>略过启用准备的步骤</translation>
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
        <source>Put filter back</source>
        <translation>恢复筛选</translation>
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
        <source>Register computer</source>
        <translation>登记计算机</translation>
    </message>
    <message>
        <source>Register incoming document</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Register key department or part</source>
        <translation>登记要害部门部位</translation>
    </message>
    <message>
        <source>Register office equipment</source>
        <translation>登记办公设备</translation>
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
        <source>Register safe</source>
        <translation>登记保密柜</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>筛选改名</translation>
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
        <source>Save as filter</source>
        <translation>存为筛选</translation>
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
        <source>Take a disk out</source>
        <translation>拆下硬盘</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用拆盘</translation>
    </message>
    <message>
        <source>The receiver confirms with a passphrase, or signs the slip.</source>
        <translation>领取人输入口令确认，或在凭单上签字。</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>撤销导入</translation>
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
        <source>Void an attachment</source>
        <translation>作废扫描件</translation>
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
        <source>{number} moved last on {day}; it cannot be earlier.</source>
        <translation>{number} 最近一次变动在 {day}，不能早于这一天。</translation>
    </message>
    <message>
        <source>{number}: the new day is not later.</source>
        <translation>{number}：新的应还日期没有推后。</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Accounts and roles</source>
        <translation>账户与职责</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Approve a medium</source>
        <translation>批准介质</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>外出携带</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>改口令</translation>
    </message>
    <message>
        <source>Chinese on screen</source>
        <translation>屏幕用中文</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选列</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>送阅</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>颜色随系统</translation>
    </message>
    <message>
        <source>Compare a seal on paper</source>
        <translation>核对纸面印记</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>发文</translation>
    </message>
    <message>
        <source>English on screen</source>
        <translation>屏幕用英文</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to the first fault</source>
        <translation>到第一处错误</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Help and query grammar</source>
        <translation>帮助，查询写法</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Labels and covers</source>
        <translation>标签与封皮</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Move place</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Navigation with words</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read codes from a picture or PDF</source>
        <translation>从图片或 PDF 读取条码</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Report missing or found</source>
        <translation>报失与找回</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>存为筛选</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show titles</source>
        <translation>显示标题</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>撤回末一件</translation>
    </message>
    <message>
        <source>To the detail</source>
        <translation>到详情</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>到筛选</translation>
    </message>
    <message>
        <source>To the navigation</source>
        <translation>到导航</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>到列表</translation>
    </message>
    <message>
        <source>To the scan box</source>
        <translation>到扫码框</translation>
    </message>
    <message>
        <source>Verify the vault</source>
        <translation>核验保密库</translation>
    </message>
    <message>
        <source>Void an entry</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Write to a medium</source>
        <translation>写入介质</translation>
    </message>
    <message>
        <source>{percent} % size</source>
        <translation>{percent}% 大小</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>A scan on paper proves no more than the scan.</source>
        <translation>打印件的证明力不超过扫描件。</translation>
    </message>
    <message>
        <source>Print of attachment {number} ({paper}) of {of}, its page {page} of {pages}</source>
        <translation>附件 {number}（{paper}）的打印件，属 {of}，第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>SHA-256 of the scan:</source>
        <translation>扫描件 SHA-256：</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Approval sheet</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Attach a scan to {name}</source>
        <translation>为 {name} 附入扫描件</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>附入日期</translation>
    </message>
    <message>
        <source>Attached papers</source>
        <translation>附入的扫描件</translation>
    </message>
    <message>
        <source>Attachment no.</source>
        <translation>附件编号</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Choose the scanned file first</source>
        <translation>请先选择扫描文件</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>It is a copy of a classified paper, so it is a carrier itself.</source>
        <translation>它是涉密纸件的复制件，本身即为涉密载体。</translation>
    </message>
    <message>
        <source>Kept encrypted in the vault, its digest in the journal. Then remove the file from the medium.</source>
        <translation>加密存入保密库，摘要值记入办理记录。之后请从介质上清除该文件。</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Neither saved nor exported; a print is numbered and journalled.</source>
        <translation>不另存、不导出；打印编号入账。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No scanned paper attached yet.</source>
        <translation>尚未附入扫描件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>其他纸件</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, TIFF or BMP</source>
        <translation>PDF、PNG、JPEG、TIFF 或 BMP</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸件</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Receipt of delivery</source>
        <translation>送达回执</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>签字凭单</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The pages are covered</source>
        <translation>页面已遮盖</translation>
    </message>
    <message>
        <source>The vault keeps no such file; attach it anew.</source>
        <translation>保密库中没有此文件，请重新附入。</translation>
    </message>
    <message>
        <source>This file is attached already, as {number}.</source>
        <translation>此文件已附入，编号 {number}。</translation>
    </message>
    <message>
        <source>Titles are hidden here, or this level is shown by code. That the pages were shown is journalled.</source>
        <translation>此处标题已隐藏，或该密级只示代号。查看页面会记入办理记录。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>What paper it is</source>
        <translation>纸件种类</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{format}, {n} {n|page|pages}, {size} KiB</source>
        <translation>{format}，{n} 页，{size} KiB</translation>
    </message>
    <message>
        <source>{number}  {paper}</source>
        <translation>{number}　{paper}</translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} 已作废。</translation>
    </message>
    <message>
        <source>{n} {n|paper|papers} attached</source>
        <translation>扫描件 {n} 份</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>This account verifies the chain; the deep verification is for an officer.</source>
        <translation>本账户可核验全链；深度核验由保密员进行。</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>in store</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>not in store</source>
        <translation>不在库</translation>
    </message>
    <message>
        <source>of which missing</source>
        <translation>其中下落不明</translation>
    </message>
    <message>
        <source>{ledger} {year}</source>
        <translation>{ledger} {year}年</translation>
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
        <source>Highest level</source>
        <translation>最高密级</translation>
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
    <name>calibration</name>
    <message>
        <source>1  Measure both scales of 100 mm. If they are shorter, print in true size, not fitted to the page.</source>
        <translation>1　量两条 100 mm 标尺。短了，就改按原大打印，不要“适合页面”。</translation>
    </message>
    <message>
        <source>1  Open Set-up, Scanner, and click into the field there.</source>
        <translation>1　打开“启用准备”的扫描枪一步，点那里的框。</translation>
    </message>
    <message>
        <source>2  Fold the sheet exactly, left edge on right edge, and read scale A where the crease crosses it.</source>
        <translation>2　左边对右边对折，读折痕穿过标尺 A 处的数。</translation>
    </message>
    <message>
        <source>2  Scan the left code, then the right one.</source>
        <translation>2　先扫左码，再扫右码。</translation>
    </message>
    <message>
        <source>3  Open it, fold upper edge on lower edge, and read scale B.</source>
        <translation>3　展开，上边对下边对折，读标尺 B。</translation>
    </message>
    <message>
        <source>3  What the screen says to change is changed at the scanner, with its own manual.</source>
        <translation>3　屏幕说要改的，按扫描枪说明书在枪上改。</translation>
    </message>
    <message>
        <source>4  Type both figures with their signs, print this page again: the creases must cross both at 0.</source>
        <translation>4　两数连正负号填入，再印本页：折痕应都穿过 0。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>字母和符号</translation>
    </message>
    <message>
        <source>Printed moved by A {across} mm, B {down} mm.</source>
        <translation>本页已移 A {across} mm，B {down} mm。</translation>
    </message>
    <message>
        <source>Printer calibration page</source>
        <translation>打印机校准页</translation>
    </message>
    <message>
        <source>Read: A ________ mm    B ________ mm    Printer ________________</source>
        <translation>读数：A ________ mm　　B ________ mm　　打印机 ________________</translation>
    </message>
    <message>
        <source>Scanner calibration codes</source>
        <translation>扫描枪校准码</translation>
    </message>
    <message>
        <source>The codes say nothing and belong to no vault; this page may hang beside the desk.</source>
        <translation>码里没有内容，也不属于任何库；本页可以贴在桌旁。</translation>
    </message>
</context>
<context>
    <name>capped</name>
    <message>
        <source>Reading was stopped: the file takes more memory or time than is allowed. Split it, or save it anew.</source>
        <translation>读取已中止：该文件占用的内存或时间超过上限。请拆分文件，或重新另存后再试。</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or not what its name says. Nothing was taken in.</source>
        <translation>文件无法读取：已损坏，或与其扩展名不符。未录入任何内容。</translation>
    </message>
    <message>
        <source>The separate process that reads outside files cannot be started.</source>
        <translation>用于读取外来文件的独立进程无法启动。</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Enter as violation</source>
        <translation>违规登记</translation>
    </message>
    <message>
        <source>It has happened already?</source>
        <translation>已经发生的，</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不记了</translation>
    </message>
    <message>
        <source>Not a violation</source>
        <translation>不作违规</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>先放一边</translation>
    </message>
    <message>
        <source>Put it aside.</source>
        <translation>先放一边。</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>先写明原因。</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>就是这一件</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
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
        <source>Inside</source>
        <translation>所在设备</translation>
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
        <source>Sticks and disks show their serial number.</source>
        <translation>U盘、硬盘必须填写产品序列号。</translation>
    </message>
    <message>
        <source>This serial number is already registered.</source>
        <translation>这个序列号已登记过。</translation>
    </message>
</context>
<context>
    <name>cell</name>
    <message>
        <source>code {code}</source>
        <translation>代号 {code}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Due {day}</source>
        <translation>应还 {day}</translation>
    </message>
    <message>
        <source>Due {day}, overdue</source>
        <translation>应还 {day}，逾期</translation>
    </message>
    <message>
        <source>Entered late on {day}</source>
        <translation>补登（{day} 录入）</translation>
    </message>
    <message>
        <source>Entered late on {day}: {why}</source>
        <translation>补登（{day} 录入）：{why}</translation>
    </message>
    <message>
        <source>Violation: {why}</source>
        <translation>违规：{why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{n} {n|day|days} ago</source>
        <translation>已过 {n} 天</translation>
    </message>
    <message>
        <source>{n} {n|day|days} left</source>
        <translation>还有 {n} 天</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A choice is either among given ones or from a register.</source>
        <translation>选项须固定给出，或取自代码表，二者取一。</translation>
    </message>
    <message>
        <source>A choice stands twice.</source>
        <translation>有重复的选项。</translation>
    </message>
    <message>
        <source>Account class and line do not agree.</source>
        <translation>账目类别与账目栏不相符。</translation>
    </message>
    <message>
        <source>Carried and its own, or carried twice.</source>
        <translation>带入的字段与自有字段重名，或带入两次。</translation>
    </message>
    <message>
        <source>Carries by what points at no single kind.</source>
        <translation>带入所凭的字段没有指向唯一一类。</translation>
    </message>
    <message>
        <source>Carries {name}, which is not there.</source>
        <translation>带入的 {name} 不存在。</translation>
    </message>
    <message>
        <source>Declared {n} times.</source>
        <translation>声明了 {n} 次。</translation>
    </message>
    <message>
        <source>Field id {id} stands {n} times.</source>
        <translation>字段号 {id} 用了 {n} 次。</translation>
    </message>
    <message>
        <source>Indexes {name}, which is no field.</source>
        <translation>索引字段 {name} 不存在。</translation>
    </message>
    <message>
        <source>Moves items without saying on which day.</source>
        <translation>变动件却没有日期。</translation>
    </message>
    <message>
        <source>No Chinese for: {words}</source>
        <translation>没有中文：{words}</translation>
    </message>
    <message>
        <source>No role may do this.</source>
        <translation>没有角色能办这件事。</translation>
    </message>
    <message>
        <source>Nothing applies this event.</source>
        <translation>这一事项没有记账规则。</translation>
    </message>
    <message>
        <source>Nothing decides this act.</source>
        <translation>这一手续没有裁定规则。</translation>
    </message>
    <message>
        <source>Points at {kind}, which is no kind.</source>
        <translation>指向 {kind}，没有这一类。</translation>
    </message>
    <message>
        <source>Shows {name}, which is neither field nor carried.</source>
        <translation>列 {name} 既非自有也非带入。</translation>
    </message>
    <message>
        <source>The key {name} is no field.</source>
        <translation>主字段 {name} 不存在。</translation>
    </message>
    <message>
        <source>Words in what the administrators read.</source>
        <translation>管理员可见处含敏感文字。</translation>
    </message>
    <message>
        <source>Words serve as key or index.</source>
        <translation>敏感文字用作主字段或索引。</translation>
    </message>
    <message>
        <source>{role} is no role.</source>
        <translation>没有 {role} 这个角色。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  {field}: {why}</source>
        <translation>  {field}：{why}</translation>
    </message>
    <message>
        <source>* must be filled in. Things are named by number, code or name, or as #id.</source>
        <translation>* 为必填项。所指事物可写编号、代码、名称，或写 #序号。</translation>
    </message>
    <message>
        <source>A confidentiality office on one isolated PC.</source>
        <translation>单机保密室台账。</translation>
    </message>
    <message>
        <source>A mapping is written COLUMN=FIELD.</source>
        <translation>对应关系写成：列=项目。</translation>
    </message>
    <message>
        <source>A passphrase for each person is needed, one a line.</source>
        <translation>每人须有一行口令。</translation>
    </message>
    <message>
        <source>A passphrase never stands in arguments; use --fields-fd.</source>
        <translation>口令不得写在参数中；请用 --fields-fd。</translation>
    </message>
    <message>
        <source>Backed up, reopened and verified: {folder}</source>
        <translation>已备份，并重新打开核验：{folder}</translation>
    </message>
    <message>
        <source>Exported {number}: {n} files written and read back.</source>
        <translation>已导出 {number}：{n} 个文件写入并读回一致。</translation>
    </message>
    <message>
        <source>Fields are written field=value.</source>
        <translation>字段写作 字段=值。</translation>
    </message>
    <message>
        <source>Founded. Seal key {key}</source>
        <translation>已建库。单位印章公钥 {key}</translation>
    </message>
    <message>
        <source>Give --passphrase-fd, or type at a terminal.</source>
        <translation>请用 --passphrase-fd，或在终端输入。</translation>
    </message>
    <message>
        <source>It names classified titles: register it as a carrier (--keep-at PLACE).</source>
        <translation>纸上有涉密标题，须作为载体登记（--keep-at 位置）。</translation>
    </message>
    <message>
        <source>Last entry and anchor: {anchor}</source>
        <translation>末条记录与锚：{anchor}</translation>
    </message>
    <message>
        <source>More than {n} MB came through the descriptor.</source>
        <translation>通过描述符传入的内容超过 {n} MB。</translation>
    </message>
    <message>
        <source>Name the file with plain letters, digits, hyphens and a full stop.</source>
        <translation>文件名只用字母、数字、连字符和一个点。</translation>
    </message>
    <message>
        <source>Name the scan with --picture.</source>
        <translation>请用 --picture 指明扫描件。</translation>
    </message>
    <message>
        <source>New passphrase of {name}: </source>
        <translation>{name} 的新口令：</translation>
    </message>
    <message>
        <source>No code was found in a picture.</source>
        <translation>图片中没有找到条码。</translation>
    </message>
    <message>
        <source>No font has {signs}: printed as a box with its number.</source>
        <translation>字库没有 {signs}，打成方框和码位。</translation>
    </message>
    <message>
        <source>No slip, or more than one, on page {pages}: left out.</source>
        <translation>第 {pages} 页没有凭单或不止一张凭单，未附。</translation>
    </message>
    <message>
        <source>Not a command of this program: {what}</source>
        <translation>命令有误：{what}</translation>
    </message>
    <message>
        <source>Nothing was entered; these lines are to be mended.</source>
        <translation>没有录入；这些行要改。</translation>
    </message>
    <message>
        <source>Page {page} of print {number} has changed.</source>
        <translation>{number} 的第{page}页有变动。</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>{name} 的口令：</translation>
    </message>
    <message>
        <source>Printed {number}: {n} {n|page|pages}.</source>
        <translation>已打印 {number}，{n}页。</translation>
    </message>
    <message>
        <source>Say which vault: --vault DIR.</source>
        <translation>请指明保密库：--vault 目录。</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME.</source>
        <translation>请指明账户：--user 名称。</translation>
    </message>
    <message>
        <source>Signed by the officer, seal pending.</source>
        <translation>只有保密员签名，待加盖单位印记。</translation>
    </message>
    <message>
        <source>That descriptor cannot be read.</source>
        <translation>该描述符无法读取。</translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation>这个文件夹不是空的。</translation>
    </message>
    <message>
        <source>The anchor agrees: the page was printed from this journal.</source>
        <translation>锚相符：该页出自本日志。</translation>
    </message>
    <message>
        <source>The anchor is not one of this vault: what the page was printed from is not here.</source>
        <translation>锚与本库不符：打印该页时的记录不在此库中。</translation>
    </message>
    <message>
        <source>The descriptor does not hold a JSON object.</source>
        <translation>该描述符中不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The descriptor does not hold founders as JSON.</source>
        <translation>该描述符中不是建库人员的 JSON。</translation>
    </message>
    <message>
        <source>The grammar of QUERY:</source>
        <translation>QUERY 的写法：</translation>
    </message>
    <message>
        <source>The leader and the security administrator sign: name both with --second.</source>
        <translation>须分管领导和安全保密管理员签字：用 --second 写上两人。</translation>
    </message>
    <message>
        <source>The ledgers are those of this program.</source>
        <translation>台账与本程序一致。</translation>
    </message>
    <message>
        <source>The offset is two numbers of millimetres: 0.5,-1.0.</source>
        <translation>偏移写两个毫米数：0.5,-1.0。</translation>
    </message>
    <message>
        <source>The register has no column {column}.</source>
        <translation>台账里没有 {column} 这一列。</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow --where.</source>
        <translation>还有更多；请加大 --limit 或收窄 --where。</translation>
    </message>
    <message>
        <source>Titles and free text go through --fields-fd.</source>
        <translation>题名和文字内容须经 --fields-fd 传入。</translation>
    </message>
    <message>
        <source>Verification failed: {n} {n|finding|findings}. Nothing was changed.</source>
        <translation>核验未通过：发现 {n} 处不符。未作任何改动。</translation>
    </message>
    <message>
        <source>Verified ({depth}): {n} entries, no finding.</source>
        <translation>核验通过（{depth}）：共 {n} 条记录，未发现不符。</translation>
    </message>
    <message>
        <source>Words to search for go through --where-fd.</source>
        <translation>检索词须经 --where-fd 传入。</translation>
    </message>
    <message>
        <source>`act ACT --help` lists its fields</source>
        <translation>`act 操作 --help` 列出其字段</translation>
    </message>
    <message>
        <source>a form, cover, label or ledger as PDF or to the printer</source>
        <translation>把表式、封皮、标签、台账打成 PDF 或送打印机</translation>
    </message>
    <message>
        <source>a ledger</source>
        <translation>列出台账</translation>
    </message>
    <message>
        <source>a ledger with its proofs onto an approved medium</source>
        <translation>把台账连同证明导出到已批准的介质</translation>
    </message>
    <message>
        <source>accept what is signed but not sealed</source>
        <translation>接受已签名、未加盖单位印章的导出</translation>
    </message>
    <message>
        <source>an old register from .xlsx, .xls, .ods or .csv, in one act</source>
        <translation>导入旧台账（.xlsx、.xls、.ods、.csv），一次登记完成</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>以 JSON 作答</translation>
    </message>
    <message>
        <source>any act; without fields: which there are</source>
        <translation>执行任一操作；不带字段则列出全部操作</translation>
    </message>
    <message>
        <source>bands in black</source>
        <translation>色带印黑色</translation>
    </message>
    <message>
        <source>change a passphrase: after the first, the old and the new</source>
        <translation>更改口令：先本人口令，再原口令和新口令</translation>
    </message>
    <message>
        <source>check a signed export; needs no vault</source>
        <translation>核验签名导出，无需保密库</translation>
    </message>
    <message>
        <source>check journal, tables, signatures</source>
        <translation>核验日志、台账和签名</translation>
    </message>
    <message>
        <source>codes in a picture or scanned PDF instead; repeatable</source>
        <translation>改为读取图片或扫描 PDF 中的条码，可多次给出</translation>
    </message>
    <message>
        <source>codes on standard input: answered, lent or taken back</source>
        <translation>从标准输入读码：应答、借出或收回</translation>
    </message>
    <message>
        <source>conditions, as in the search box</source>
        <translation>条件，写法同检索框</translation>
    </message>
    <message>
        <source>copy the vault, reopen and verify the copy</source>
        <translation>备份保密库，并重新打开核验</translation>
    </message>
    <message>
        <source>corners to cut labels by</source>
        <translation>印裁切角</translation>
    </message>
    <message>
        <source>correct what is known otherwise</source>
        <translation>更正与库中不一致的内容</translation>
    </message>
    <message>
        <source>deep spares signatures that the last deep one judged</source>
        <translation>deep 不再验上次 deep 已验过的签名</translation>
    </message>
    <message>
        <source>descriptor with a JSON object a line, an act each</source>
        <translation>每行一个 JSON 对象的描述符，每行一次操作</translation>
    </message>
    <message>
        <source>descriptor with a cabinet a line</source>
        <translation>每行一柜的描述符</translation>
    </message>
    <message>
        <source>descriptor with a person a line</source>
        <translation>每行一人的描述符</translation>
    </message>
    <message>
        <source>descriptor with fields as a JSON object</source>
        <translation>存放字段（JSON 对象）的描述符</translation>
    </message>
    <message>
        <source>descriptor with the passphrases: one line a person, in that order</source>
        <translation>存放口令的描述符：依次每人一行</translation>
    </message>
    <message>
        <source>descriptor with the words to search for</source>
        <translation>存放检索词的描述符</translation>
    </message>
    <message>
        <source>descriptor with {{"founders": [{{account, role, passphrase, staff_no, name, department}}]}}</source>
        <translation>描述符，内容为 {{"founders": [{{account, role, passphrase, staff_no, name, department}}]}}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>file is the path of a picture or PDF on an approved medium; any folder unless the vault is real</source>
        <translation>file 写图片或 PDF 的路径，须在已批准的介质上；非正式库可用任意文件夹</translation>
    </message>
    <message>
        <source>first free place on the label sheet</source>
        <translation>标签纸上第一个空位</translation>
    </message>
    <message>
        <source>for rows that leave a field empty; repeatable</source>
        <translation>某项为空的行统一填什么；可重复</translation>
    </message>
    <message>
        <source>found a vault</source>
        <translation>建立保密库</translation>
    </message>
    <message>
        <source>found an invented unit to practise in</source>
        <translation>建一个虚构单位供练习</translation>
    </message>
    <message>
        <source>found, register, print, verify in a folder that is removed</source>
        <translation>自检：建库、登记、打印、核验，用后即删</translation>
    </message>
    <message>
        <source>from the founding sheet</source>
        <translation>建库登记表上的指纹</translation>
    </message>
    <message>
        <source>instead of --out; the default queue if neither is given</source>
        <translation>打印机名；与 --out 都不写时用默认打印机</translation>
    </message>
    <message>
        <source>items, a slip, a batch, people, places, a scan</source>
        <translation>载体、凭单、批次、人员、地点、扫描件</translation>
    </message>
    <message>
        <source>judge this computer</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>keep each page of a picture with the slip whose code it shows</source>
        <translation>把扫描件的每一页附到其二维码所属的凭单</translation>
    </message>
    <message>
        <source>kind of vault, for good</source>
        <translation>保密库类别，建立后不可更改</translation>
    </message>
    <message>
        <source>label sheet</source>
        <translation>标签纸名称</translation>
    </message>
    <message>
        <source>language of paper, for good</source>
        <translation>纸面语言，建立后不可更改</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>答复语言</translation>
    </message>
    <message>
        <source>last line of a printed page</source>
        <translation>打印页末行的锚</translation>
    </message>
    <message>
        <source>leave the last page open for what comes</source>
        <translation>末页留着，以后续打</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>不导出这一密级的行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>lend what is scanned</source>
        <translation>借给此人</translation>
    </message>
    <message>
        <source>levels, periods, roles, forms</source>
        <translation>密级、期限、角色、表式的配置</translation>
    </message>
    <message>
        <source>list the pages changed since they were printed</source>
        <translation>列出打印后有变动的页</translation>
    </message>
    <message>
        <source>make the ledgers anew from the journal, for this program</source>
        <translation>由日志重建本程序的台账</translation>
    </message>
    <message>
        <source>mark a registered carrier for exports; two persons sign</source>
        <translation>批准在册载体用于导出，两人签字</translation>
    </message>
    <message>
        <source>name of the unit, as printed</source>
        <translation>单位名称（打印用）</translation>
    </message>
    <message>
        <source>number of the approval sheet</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>of a .csv, where it cannot be told</source>
        <translation>用于无法判断的 .csv</translation>
    </message>
    <message>
        <source>of the corrections</source>
        <translation>更正的审批单号</translation>
    </message>
    <message>
        <source>of the incoming register</source>
        <translation>收文登记簿的册名</translation>
    </message>
    <message>
        <source>of the printer, in mm</source>
        <translation>打印机偏移，毫米</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>只说明会做什么，不导入</translation>
    </message>
    <message>
        <source>only what was entered since</source>
        <translation>续打：只打上次以后登记的</translation>
    </message>
    <message>
        <source>onto an approved medium; any folder unless the vault is real</source>
        <translation>写到已批准的介质；非正式库可写任何文件夹</translation>
    </message>
    <message>
        <source>print the founding sheet</source>
        <translation>打印建库登记表</translation>
    </message>
    <message>
        <source>print these pages again, or of a scan</source>
        <translation>重印这些页，或扫描件的这些页</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>read this sheet only, by name or number; repeatable</source>
        <translation>只读这张工作表（名称或序号），可重复</translation>
    </message>
    <message>
        <source>register the printed ledger as a carrier there</source>
        <translation>把打出的台账作为载体登记在此处</translation>
    </message>
    <message>
        <source>rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>take back what is scanned</source>
        <translation>收回所扫之件</translation>
    </message>
    <message>
        <source>the owner's passphrase, typed by the owner</source>
        <translation>账户本人的口令，由本人输入</translation>
    </message>
    <message>
        <source>the receiver signs the slip</source>
        <translation>由领取人在单据上签字</translation>
    </message>
    <message>
        <source>the vault's folder</source>
        <translation>保密库目录</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>what a column is, by its letter or heading; nothing behind the sign leaves it out; repeatable</source>
        <translation>某列对应哪一项，用列字母或表头指明；等号后为空则不导入该列；可重复</translation>
    </message>
    <message>
        <source>what a founded vault still waits for; people and places by the line</source>
        <translation>建库后还差什么；逐行登记人员和场所</translation>
    </message>
    <message>
        <source>who signs beside; repeatable</source>
        <translation>会签人账户，可重复</translation>
    </message>
    <message>
        <source>whose, if not yours</source>
        <translation>更改何人的口令（非本人时）</translation>
    </message>
    <message>
        <source>with --attach: the slips bear their signatures, file them, too</source>
        <translation>与 --attach 同用：凭单均已签字，一并收存</translation>
    </message>
    <message>
        <source>with the title on covers</source>
        <translation>封皮印标题</translation>
    </message>
    <message>
        <source>write the list of faults onto this approved medium</source>
        <translation>把问题清单写到这个已批准的介质上</translation>
    </message>
    <message>
        <source>year of the ledger</source>
        <translation>台账年度</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>本人账户</translation>
    </message>
    <message>
        <source>{number}: page {pages} attached.</source>
        <translation>{number}：第 {pages} 页已附上。</translation>
    </message>
    <message>
        <source>{n} {n|entry|entries} made.</source>
        <translation>已录入 {n} 条。</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}：{state}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Level★period</source>
        <translation>密级★期限</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在何处</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>IP address</source>
        <translation>IP地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC地址</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Security products</source>
        <translation>安全保密产品及版本</translation>
    </message>
    <message>
        <source>System installed on</source>
        <translation>系统安装日期</translation>
    </message>
    <message>
        <source>Wireless parts removed</source>
        <translation>无线模块已拆</translation>
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
        <source>A disk inside is {level}.</source>
        <translation>机内硬盘为{level}。</translation>
    </message>
    <message>
        <source>A safe or key room is registered here; void that first.</source>
        <translation>此处登记有保密柜或要害部位，请先作废该登记。</translation>
    </message>
    <message>
        <source>Already voided.</source>
        <translation>已经作废。</translation>
    </message>
    <message>
        <source>Approved to take exports; the approval must be withdrawn first.</source>
        <translation>已批准用于导出；先撤销批准。</translation>
    </message>
    <message>
        <source>Items are still kept here.</source>
        <translation>这里还存放着件。</translation>
    </message>
    <message>
        <source>Not alone: a second person signs, or give the approval number.</source>
        <translation>不能一人更正：须第二人签字，或填审批单号。</translation>
    </message>
    <message>
        <source>Nothing differs from what stands.</source>
        <translation>与原登记没有不同。</translation>
    </message>
    <message>
        <source>One copy number, no range.</source>
        <translation>只填一个份号，不写起止。</translation>
    </message>
    <message>
        <source>The machine it is inside is {level} only.</source>
        <translation>所在设备只是{level}。</translation>
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
    <name>date</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
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
    <name>demo</name>
    <message>
        <source>All in order</source>
        <translation>措施到位，未发现问题</translation>
    </message>
    <message>
        <source>More room for data</source>
        <translation>数据增加，扩容</translation>
    </message>
    <message>
        <source>That folder is not empty and holds no demonstration.</source>
        <translation>文件夹不是空的，里面也不是演示。</translation>
    </message>
    <message>
        <source>The demonstration waited in vain for: {what}</source>
        <translation>演示没有等到：{what}</translation>
    </message>
    <message>
        <source>The demonstration's export does not check out.</source>
        <translation>演示的导出核验未通过。</translation>
    </message>
    <message>
        <source>The demonstration's vault does not verify.</source>
        <translation>演示库核验未通过。</translation>
    </message>
    <message>
        <source>The demonstration's window did not unlock.</source>
        <translation>演示的窗口没有解锁。</translation>
    </message>
    <message>
        <source>Too old, to be scrapped</source>
        <translation>设备老旧，拟报废</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>An inspector's session only reads.</source>
        <translation>检查人员只能查看。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Its ledgers were made by another version of this program. Open it in the window to make them anew.</source>
        <translation>台账是另一个版本的程序所建。请在窗口里打开，重建台账。</translation>
    </message>
    <message>
        <source>No such act.</source>
        <translation>没有这种办理。</translation>
    </message>
    <message>
        <source>No such field.</source>
        <translation>没有这一项。</translation>
    </message>
    <message>
        <source>No such profile.</source>
        <translation>没有这个规则方案。</translation>
    </message>
    <message>
        <source>Not finished last time.</source>
        <translation>上次没做完。</translation>
    </message>
    <message>
        <source>Nothing to record.</source>
        <translation>没有要记的。</translation>
    </message>
    <message>
        <source>Several are called so; use the number.</source>
        <translation>有重名，用编号。</translation>
    </message>
    <message>
        <source>The security administrator has not granted this account yet.</source>
        <translation>安全保密管理员尚未授权此账户。</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>此账户已停用。</translation>
    </message>
    <message>
        <source>This vault was not founded to the end.</source>
        <translation>此库没有建完。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>{n} {n|item|items} on the desk, kept encrypted through the lock. Nothing was recorded.</source>
        <translation>办理台有 {n} 件未确认，锁定时已加密保存，没有记入。</translation>
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
        <source>Not between departure and today.</source>
        <translation>不在启运日期与今天之间。</translation>
    </message>
    <message>
        <source>One list holds {n} items at most; open another.</source>
        <translation>一份清单最多 {n} 件，请另立一批。</translation>
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
        <source>Whoever destroys does not supervise himself.</source>
        <translation>销毁人不得自己监销。</translation>
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
    <name>destruction</name>
    <message>
        <source>/ {n} {n|item|items}</source>
        <translation>/ {n} 件</translation>
    </message>
    <message>
        <source>A scan only counts; nothing is destroyed on record before the last step.</source>
        <translation>扫码只是点到；最后一步签认后才记为已销毁。</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>再列入</translation>
    </message>
    <message>
        <source>Approval sheet F27</source>
        <translation>审批表 F27</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve the list</source>
        <translation>批准清单</translation>
    </message>
    <message>
        <source>At the authority's plant</source>
        <translation>送销毁工作机构</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Back from the plant, not destroyed</source>
        <translation>没有销毁，原封退回</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>回到本步</translation>
    </message>
    <message>
        <source>Bag and seal</source>
        <translation>装袋封签</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>Certificate F31</source>
        <translation>销毁证明 F31</translation>
    </message>
    <message>
        <source>Check on the spot</source>
        <translation>现场核销</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>现场核对</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Counted twice and agreed.</source>
        <translation>两遍相符。</translation>
    </message>
    <message>
        <source>Destroyed; the certificate is its voucher.</source>
        <translation>已销毁；凭证是销毁证明。</translation>
    </message>
    <message>
        <source>Destruction batches</source>
        <translation>销毁批次</translation>
    </message>
    <message>
        <source>Destruction {number}</source>
        <translation>销毁 {number}</translation>
    </message>
    <message>
        <source>Enter as back</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Escort 1</source>
        <translation>押运人 1</translation>
    </message>
    <message>
        <source>Escort 2</source>
        <translation>押运人 2</translation>
    </message>
    <message>
        <source>Escort note F29</source>
        <translation>押运交接单 F29</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Hand over to the escorts</source>
        <translation>交押运</translation>
    </message>
    <message>
        <source>Hand to escorts</source>
        <translation>交押运</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>自行销毁</translation>
    </message>
    <message>
        <source>It goes back into the store; list and reason stay in the journal.</source>
        <translation>它回到在库；列入和取下的原因都留在日志里。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Items of the batch</source>
        <translation>本批清单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>造册</translation>
    </message>
    <message>
        <source>List F28</source>
        <translation>销毁清单 F28</translation>
    </message>
    <message>
        <source>List frozen</source>
        <translation>清单已冻结</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at every seal. The batch waits again at its bags.</source>
        <translation>逐袋查看封签。本批回到装袋之后。</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>No batch waits for destruction</source>
        <translation>没有待销毁的批次</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在清单内</translation>
    </message>
    <message>
        <source>On its way in sealed bags; still held until the plant's paper is here.</source>
        <translation>封袋押运中；拿到回执前仍在账上。</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>当场口令</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Put it aside; to destroy it, open another batch.</source>
        <translation>先放一边；要销毁请另立一批。</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入清单</translation>
    </message>
    <message>
        <source>Put {n} {n|item|items} on the list</source>
        <translation>列入 {n} 件</translation>
    </message>
    <message>
        <source>Record as destroyed</source>
        <translation>登记已销毁</translation>
    </message>
    <message>
        <source>Register F30</source>
        <translation>销毁登记簿 F30</translation>
    </message>
    <message>
        <source>Scan all once, then all again: what is counted twice goes on the list. Enter on a row counts it by hand.</source>
        <translation>先全部扫一遍，再全部扫一遍：点过两遍的才列入。在行上按 Enter 可手工点。</translation>
    </message>
    <message>
        <source>Scan an item to look whether it was on the list</source>
        <translation>扫文件可查是否在清单内</translation>
    </message>
    <message>
        <source>Scan each item as it goes in; badges of those who sign</source>
        <translation>逐件扫描；签认的人扫胸牌</translation>
    </message>
    <message>
        <source>Scan or type a batch number</source>
        <translation>扫码或输入批次号</translation>
    </message>
    <message>
        <source>Scan the approver's badge, or an item to look whether it is on the list</source>
        <translation>扫批准人胸牌；扫文件可查是否在清单内</translation>
    </message>
    <message>
        <source>Scan the badges of the supervisors</source>
        <translation>扫监销人胸牌</translation>
    </message>
    <message>
        <source>Scan what has no keeping value and is to go back to nobody onto a new list.</source>
        <translation>已办结、无清退要求的，逐件列入新批次。</translation>
    </message>
    <message>
        <source>Scan what is to go on the list</source>
        <translation>逐件扫描要列入的文件或载体</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>纸面签字</translation>
    </message>
    <message>
        <source>Supervisor 1</source>
        <translation>监销人 1</translation>
    </message>
    <message>
        <source>Supervisor 2</source>
        <translation>监销人 2</translation>
    </message>
    <message>
        <source>Supervisors, certificate</source>
        <translation>监销签认，出证明</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>撤回末一件</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Take {number} off the list?</source>
        <translation>从清单上取下 {number}？</translation>
    </message>
    <message>
        <source>The list is open: take off or add until it is approved.</source>
        <translation>清单未冻结：批准前可取下、可再列入。</translation>
    </message>
    <message>
        <source>The list that was being made is here again; nothing of it is recorded.</source>
        <translation>没做完的清单已恢复，还没有记入。</translation>
    </message>
    <message>
        <source>The load is back?</source>
        <translation>原封退回了？</translation>
    </message>
    <message>
        <source>They sign the certificate; scan it when it is in the file.</source>
        <translation>在销毁证明上签字；归档时扫码核销。</translation>
    </message>
    <message>
        <source>They sign the escort note; scan it when it comes back.</source>
        <translation>在押运交接单上签字；收回时扫码核销。</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>本步办理</translation>
    </message>
    <message>
        <source>To the batches</source>
        <translation>回到批次</translation>
    </message>
    <message>
        <source>Type the number of the signed sheet; the list is frozen as it stands.</source>
        <translation>填签了字的审批单号；清单照现样冻结。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Where it is destroyed</source>
        <translation>在哪里销毁</translation>
    </message>
    <message>
        <source>an item of this batch</source>
        <translation>本批的文件或载体</translation>
    </message>
    <message>
        <source>approved, the list is frozen</source>
        <translation>已批准，清单已冻结</translation>
    </message>
    <message>
        <source>at the plant: {plant}</source>
        <translation>送销毁工作机构，{plant}</translation>
    </message>
    <message>
        <source>back from the plant</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>点过一遍</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>点过两遍</translation>
    </message>
    <message>
        <source>destroyed, certificate made</source>
        <translation>已销毁，证明已出</translation>
    </message>
    <message>
        <source>handed to the escorts</source>
        <translation>已交押运</translation>
    </message>
    <message>
        <source>in house: {where}</source>
        <translation>自行销毁，{where}</translation>
    </message>
    <message>
        <source>in the order of numbers</source>
        <translation>按编号次序</translation>
    </message>
    <message>
        <source>in the order of the list</source>
        <translation>按清单次序</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新的在上</translation>
    </message>
    <message>
        <source>nobody more is needed</source>
        <translation>本步骤的文件或载体，人已齐</translation>
    </message>
    <message>
        <source>not by who listed it</source>
        <translation>造册人不能批准</translation>
    </message>
    <message>
        <source>not who listed it</source>
        <translation>不能是造册人</translation>
    </message>
    <message>
        <source>not who listed or approved it</source>
        <translation>不能是造册人和批准人</translation>
    </message>
    <message>
        <source>one item taken off</source>
        <translation>取下一件</translation>
    </message>
    <message>
        <source>scan each at the shredder</source>
        <translation>碎纸机旁逐件扫码</translation>
    </message>
    <message>
        <source>scan each into its bag</source>
        <translation>逐件扫码装袋</translation>
    </message>
    <message>
        <source>two of them</source>
        <translation>押运人两名</translation>
    </message>
    <message>
        <source>two supervisors</source>
        <translation>监销人两名</translation>
    </message>
    <message>
        <source>{form} printed, {number}.</source>
        <translation>{form} 已打印，{number}。</translation>
    </message>
    <message>
        <source>{number} cannot go on a list.</source>
        <translation>{number} 不能列入。</translation>
    </message>
    <message>
        <source>{number} is counted twice already.</source>
        <translation>{number} 已点过两遍。</translation>
    </message>
    <message>
        <source>{number} is not on the frozen list and cannot be destroyed.</source>
        <translation>{number} 不在冻结清单内，不能销毁。</translation>
    </message>
    <message>
        <source>{number} is not on this list.</source>
        <translation>{number} 不在这份清单内。</translation>
    </message>
    <message>
        <source>{number} is on this list.</source>
        <translation>{number} 在这份清单内。</translation>
    </message>
    <message>
        <source>{number} was scanned at {time}.</source>
        <translation>{number} 已在 {time} 扫过。</translation>
    </message>
    <message>
        <source>{number}, counted once</source>
        <translation>{number} 点过一遍</translation>
    </message>
    <message>
        <source>{number}, counted twice</source>
        <translation>{number} 点过两遍</translation>
    </message>
    <message>
        <source>{number}, {day} {name}</source>
        <translation>{number}，{day} {name}</translation>
    </message>
    <message>
        <source>{number}: {what}.</source>
        <translation>{number}：{what}。</translation>
    </message>
    <message>
        <source>{n} {n|item|items} not scanned yet.</source>
        <translation>还差 {n} 件。</translation>
    </message>
    <message>
        <source>{n} {n|item|items} on the list.</source>
        <translation>已列入 {n} 件。</translation>
    </message>
    <message>
        <source>{n} {n|item|items} to be counted again.</source>
        <translation>还有 {n} 件要再点一遍。</translation>
    </message>
    <message>
        <source>{n} {n|item|items}, {day} {name}</source>
        <translation>{n} 件，{day} {name}</translation>
    </message>
    <message>
        <source>{n} {n|person|persons} still to sign or be named.</source>
        <translation>还差 {n} 人。</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message>
        <source>Belongs at</source>
        <translation>原存放处</translation>
    </message>
    <message>
        <source>Chain of {name}</source>
        <translation>流转 {name}</translation>
    </message>
    <message>
        <source>Choose a row, or scan a label.</source>
        <translation>选一行，或扫一下标签。</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>First scanned</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>在谁手上</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Holds {n} {n|item|items}</source>
        <translation>手上 {n} 件</translation>
    </message>
    <message>
        <source>Inside this machine</source>
        <translation>所在设备</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No label or cover printed yet.</source>
        <translation>还没有打印过封皮或标签。</translation>
    </message>
    <message>
        <source>Not restricted to named persons.</source>
        <translation>没有限定到人。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>没有选中</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Overview and chain</source>
        <translation>概况与流转</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Paper {n}</source>
        <translation>纸面 {n}</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>知悉人员</translation>
    </message>
    <message>
        <source>Scope {n}</source>
        <translation>知悉人员 {n}</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>显示标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title hidden</source>
        <translation>标题已遮蔽</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规次数</translation>
    </message>
    <message>
        <source>What was held on that day</source>
        <translation>某日手上有什么</translation>
    </message>
    <message>
        <source>What was here on that day</source>
        <translation>某日存有什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在何处</translation>
    </message>
    <message>
        <source>Who had it on that day</source>
        <translation>某日在谁手上</translation>
    </message>
    <message>
        <source>copy {no}</source>
        <translation>份号 {no}</translation>
    </message>
    <message>
        <source>declassified {day}</source>
        <translation>解密日 {day}</translation>
    </message>
    <message>
        <source>{n} {n|copy|copies} of this document</source>
        <translation>本文件 {n} 份</translation>
    </message>
    <message>
        <source>{n} {n|disk|disks} inside</source>
        <translation>机内 {n} 块存储部件</translation>
    </message>
    <message>
        <source>{n} {n|item|items} on the list</source>
        <translation>清单 {n} 件</translation>
    </message>
    <message>
        <source>{n} {n|page|pages}</source>
        <translation>{n} 页</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>Acquired on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>All storage parts taken out</source>
        <translation>存储部件已全部拆下</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Choose a disk from the store, or give the serial numbers of new ones.</source>
        <translation>请选择库存硬盘，或填写新硬盘的序列号。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Disk from the store</source>
        <translation>库存硬盘</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>装入</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Kind of its disks</source>
        <translation>硬盘类别</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Seal no.</source>
        <translation>封签号</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>出厂序列号</translation>
    </message>
    <message>
        <source>Serial nos. of its disks</source>
        <translation>硬盘序列号</translation>
    </message>
    <message>
        <source>Serial nos. of new disks</source>
        <translation>新硬盘序列号</translation>
    </message>
    <message>
        <source>Signed sheet no.</source>
        <translation>签字单号</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>放置地点</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>拆下</translation>
    </message>
    <message>
        <source>The responsible person types a passphrase, or give the number of the signed sheet.</source>
        <translation>由责任人输入口令，或填写已签字的单号。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>{number} is not inside a machine.</source>
        <translation>{number} 不在任何设备内。</translation>
    </message>
    <message>
        <source>{number} is reported missing; enter it as found first.</source>
        <translation>{number} 已报失，请先登记找回。</translation>
    </message>
    <message>
        <source>{n} {n|disk is|disks are} inside {number}; take {n|it|them} out and say so.</source>
        <translation>{number} 内还有 {n} 块存储部件，请全部拆下并勾选。</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>A second person signs below, or give the approval number.</source>
        <translation>请第二人在下面签字，或填审批单号。</translation>
    </message>
    <message>
        <source>As it should stand</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot be undone, only corrected with a reason</source>
        <translation>登记后不能改，只能更正并写明理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记上。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>更正理由</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>A network link is up on this computer; it must stand alone.</source>
        <translation>本机有网络连接，必须断开，单机使用。</translation>
    </message>
    <message>
        <source>No network link is up.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>No print service that keeps jobs.</source>
        <translation>没有会留存作业的打印服务。</translation>
    </message>
    <message>
        <source>No unencrypted swap.</source>
        <translation>没有未加密的交换分区。</translation>
    </message>
    <message>
        <source>Only its owner may read the vault's folder.</source>
        <translation>库文件夹只有本人可读。</translation>
    </message>
    <message>
        <source>Others may read parts of the vault's folder: {names}</source>
        <translation>他人可读库文件夹中的：{names}</translation>
    </message>
    <message>
        <source>Outside files are read by a process that can neither write nor connect.</source>
        <translation>外来文件由既不能写盘也不能联网的独立进程读取。</translation>
    </message>
    <message>
        <source>Swap is on and not encrypted: keys may reach the disk. Turn it off or encrypt it.</source>
        <translation>交换分区开着且未加密，密钥可能落盘。请关闭或加密。</translation>
    </message>
    <message>
        <source>The print service keeps no jobs.</source>
        <translation>打印服务不留存作业。</translation>
    </message>
    <message>
        <source>The print service keeps printed files. Set PreserveJobFiles No and PreserveJobHistory No.</source>
        <translation>打印服务会留存打印文件。请设 PreserveJobFiles No 和 PreserveJobHistory No。</translation>
    </message>
    <message>
        <source>This system does not filter what the process does that reads outside files; watch alone holds it.</source>
        <translation>本系统不能过滤读取外来文件的进程的系统调用，只靠程序自身的监视约束。</translation>
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
    <name>due</name>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>ended {n} {n|day|days} ago</source>
        <translation>期满 {n} 天</translation>
    </message>
    <message>
        <source>overdue {n} {n|day|days}</source>
        <translation>逾期 {n} 天</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>Connected to</source>
        <translation>连接主机</translation>
    </message>
    <message>
        <source>Has storage</source>
        <translation>含存储部件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Kind of its storage</source>
        <translation>存储部件类别</translation>
    </message>
    <message>
        <source>Serial nos. of its storage</source>
        <translation>存储部件序列号</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Internal error. Nothing was recorded.</source>
        <translation>程序出错，什么都没有记录。</translation>
    </message>
    <message>
        <source>Lock and unlock again. If it comes back, note the time and tell whoever maintains the program.</source>
        <translation>先锁定再解锁。再出现就记下时间，告诉维护程序的人。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
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
        <source>An item of the list is missing</source>
        <translation>清单内一件下落不明</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>撤销批准</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>配发</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附入</translation>
    </message>
    <message>
        <source>Attachment voided</source>
        <translation>扫描件作废</translation>
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
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Clock corrected</source>
        <translation>时钟已校正</translation>
    </message>
    <message>
        <source>Closed in the old register</source>
        <translation>旧台账已注销</translation>
    </message>
    <message>
        <source>Combination changed</source>
        <translation>更换密码</translation>
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
        <source>Filter removed</source>
        <translation>筛选已删除或恢复</translation>
    </message>
    <message>
        <source>Filter renamed</source>
        <translation>筛选已改名</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Fitted into a machine</source>
        <translation>装入设备</translation>
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
        <source>Imported</source>
        <translation>已导入</translation>
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
        <source>Opened</source>
        <translation>开机换件</translation>
    </message>
    <message>
        <source>Opening number changed</source>
        <translation>已改启用号</translation>
    </message>
    <message>
        <source>Opening number entered</source>
        <translation>已填启用号</translation>
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
        <source>Scan attached</source>
        <translation>附入扫描件</translation>
    </message>
    <message>
        <source>Scan voided</source>
        <translation>扫描件作废</translation>
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
        <source>Steps of the set-up left out</source>
        <translation>略过启用准备步骤</translation>
    </message>
    <message>
        <source>Tables rebuilt</source>
        <translation>重建台账</translation>
    </message>
    <message>
        <source>Taken back with its import</source>
        <translation>随导入撤销</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Taken out of its machine</source>
        <translation>从设备拆下</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Titles revealed</source>
        <translation>显示标题</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
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
    <name>export</name>
    <message>
        <source>A fingerprint looks like SHA256: and 43 letters, digits, + or /.</source>
        <translation>指纹的样子是 SHA256: 加 43 个字母、数字、+ 或 /。</translation>
    </message>
    <message>
        <source>A folder, known by the mark in it</source>
        <translation>文件夹，以其中的标记为凭</translation>
    </message>
    <message>
        <source>A number stands in a column that is not one of numbers.</source>
        <translation>数字放在了不是数字的一栏。</translation>
    </message>
    <message>
        <source>A workbook holds {most} rows at most; filter first.</source>
        <translation>一个工作簿最多 {most} 行，先筛选再导出。</translation>
    </message>
    <message>
        <source>All rows; or level:mimi year:2026</source>
        <translation>全部；或 密级:秘密 年度:2026</translation>
    </message>
    <message>
        <source>An export of this level takes a second signature.</source>
        <translation>这一密级导出须第二人签字。</translation>
    </message>
    <message>
        <source>Another medium, check again</source>
        <translation>换介质，重新核对</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Check the medium</source>
        <translation>核对介质</translation>
    </message>
    <message>
        <source>Choose the medium</source>
        <translation>选介质</translation>
    </message>
    <message>
        <source>Drawing and sealing</source>
        <translation>正在制作和印签</translation>
    </message>
    <message>
        <source>Enough: not below the contents</source>
        <translation>够，介质不低于内容</translation>
    </message>
    <message>
        <source>Entry {seq} does not agree with the journal's head. Nothing was exported.</source>
        <translation>第 {seq} 条与日志末端不符。没有导出任何内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export another ledger</source>
        <translation>再导出一本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>导出的文件</translation>
    </message>
    <message>
        <source>Highest inside</source>
        <translation>内容最高</translation>
    </message>
    <message>
        <source>Holds control characters.</source>
        <translation>含有控制字符。</translation>
    </message>
    <message>
        <source>Leave {n} {n|row|rows} of {level} out</source>
        <translation>排除{level} {n} 行</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>密级核对</translation>
    </message>
    <message>
        <source>Longer than {limit} characters.</source>
        <translation>超过 {limit} 字。</translation>
    </message>
    <message>
        <source>Marker no. {n}, under the unit seal</source>
        <translation>签名标记第 {n} 次，单位印鉴签署</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>On: these rows are exported. Off: they are left out.</source>
        <translation>按下：导出这些行。弹起：排除。</translation>
    </message>
    <message>
        <source>Only rows that fit</source>
        <translation>只导出符合的行</translation>
    </message>
    <message>
        <source>PDF, text, workbook and the journal's entries with their proofs; the receiver needs no program of ours.</source>
        <translation>PDF、文本、工作簿，以及日志条目和证明；收件方不需要本程序。</translation>
    </message>
    <message>
        <source>Put in the medium</source>
        <translation>插入介质</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>读回</translation>
    </message>
    <message>
        <source>Reading back; leave it in</source>
        <translation>正在读回校验，先不要拔</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signed by you alone: the receiver's check says that the seal is pending.</source>
        <translation>只有你签名：收件方核对时会说待加盖单位印记。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Some cells cannot be exported.</source>
        <translation>有的格子不能导出。</translation>
    </message>
    <message>
        <source>Stop, and record it as unfinished</source>
        <translation>中止，并记未完成</translation>
    </message>
    <message>
        <source>Stopped. What was begun is removed from the medium and recorded as spoiled.</source>
        <translation>已中止。写了一半的已从介质上清除，记为作废。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>弹出</translation>
    </message>
    <message>
        <source>The contents go up to {level}.</source>
        <translation>内容最高为{level}。</translation>
    </message>
    <message>
        <source>The folder cannot be read: {fault}</source>
        <translation>文件夹读不出来：{fault}</translation>
    </message>
    <message>
        <source>The receiver installs nothing</source>
        <translation>收件方不用装任何软件</translation>
    </message>
    <message>
        <source>The row has another number of cells.</source>
        <translation>这一行的格数不对。</translation>
    </message>
    <message>
        <source>The unit seal takes two holders. Who signs with you?</source>
        <translation>单位印鉴须二人同用。谁和你一起签？</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Too low</source>
        <translation>不够</translation>
    </message>
    <message>
        <source>Unit seal: one holder here, seal pending</source>
        <translation>单位印签须二人：一人在场，待加盖</translation>
    </message>
    <message>
        <source>Unit seal: two holders here</source>
        <translation>单位印签须二人：已到场</translation>
    </message>
    <message>
        <source>Volume {uuid}, serial {serial}</source>
        <translation>文件系统号 {uuid}，设备序列号 {serial}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>Which medium</source>
        <translation>哪一只介质</translation>
    </message>
    <message>
        <source>Without a second holder you sign alone: seal pending on every page.</source>
        <translation>没有第二人就由你一人签名，每页注明待加盖单位印记。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Writing; leave it in</source>
        <translation>正在写入，先不要拔</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Written and read back the same; it may be taken out</source>
        <translation>已写入，读回一致，可以拔下</translation>
    </message>
    <message>
        <source>byte by byte, digests again</source>
        <translation>逐字节读回再算摘要</translation>
    </message>
    <message>
        <source>drawn, sealed, written, synced</source>
        <translation>制作、印签、写入</translation>
    </message>
    <message>
        <source>its marks against the ledger</source>
        <translation>特征与台账比对</translation>
    </message>
    <message>
        <source>one that is approved, alone</source>
        <translation>只插一只已批准的介质</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>这时才能拔下</translation>
    </message>
    <message>
        <source>same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>sha256sum, ssh-keygen, openssl or python3 verify.py, any one of them; the fingerprint is that of the paper founding sheet, never one on the medium.</source>
        <translation>用 sha256sum、ssh-keygen、openssl，或 python3 verify.py 任选一样核对；单位指纹以纸面建库凭证为准，不以介质内为准。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>which rows, who signs</source>
        <translation>导出哪些行，谁签字</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>{model}, {capacity}</source>
        <translation>{model}　{capacity}</translation>
    </message>
    <message>
        <source>{number}: {rows} {rows|row|rows}, {entries} {entries|entry|entries} with proof.</source>
        <translation>{number}：{rows} 行，{entries} 条日志条目连同证明。</translation>
    </message>
    <message>
        <source>{n} MB free</source>
        <translation>剩余 {n} MB</translation>
    </message>
    <message>
        <source>{n} {n|row|rows}, highest level</source>
        <translation>{n} 行，最高密级</translation>
    </message>
    <message>
        <source>{written} of {all} files written, {read} read back the same</source>
        <translation>共 {all} 个文件，已写 {written}，已读回 {read}，全部一致</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Seal pending</source>
        <translation>待加盖单位印记</translation>
    </message>
    <message>
        <source>The filter has no rows. Nothing was written.</source>
        <translation>筛选没有一行，没有写入任何东西。</translation>
    </message>
    <message>
        <source>The ledger changed while it was read. Nothing was written; export it again.</source>
        <translation>读取时台账有变动，没有写入任何东西。再导出一次。</translation>
    </message>
    <message>
        <source>This ledger is not exported.</source>
        <translation>这本台账不导出。</translation>
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
        <source>Rows come from a file; import it.</source>
        <translation>各行来自文件，请用导入。</translation>
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
    <name>filter</name>
    <message>
        <source> or </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A filter of this ledger has this name.</source>
        <translation>本台账已有同名筛选。</translation>
    </message>
    <message>
        <source>Already removed.</source>
        <translation>已经删除。</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>没有删除过。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>There is no such ledger.</source>
        <translation>没有这本台账。</translation>
    </message>
    <message>
        <source>This filter is somebody else's.</source>
        <translation>这是别人的筛选。</translation>
    </message>
    <message>
        <source>Words, numbers, or key:value</source>
        <translation>输入词语、编号，或“项目:内容”</translation>
    </message>
    <message>
        <source>not {key}</source>
        <translation>非{key}</translation>
    </message>
    <message>
        <source>{n} filters are saved; remove one first.</source>
        <translation>已存 {n} 个筛选，请先删除一个。</translation>
    </message>
    <message>
        <source>{term}: {what}</source>
        <translation>“{term}”：{what}</translation>
    </message>
</context>
<context>
    <name>filter dialog</name>
    <message>
        <source>A short name; it stands in the navigation</source>
        <translation>起个短名，显示在左侧导航里</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing found. Fewer characters find more; F1 shows how to ask.</source>
        <translation>没有找到。少写几个字可找到更多；按 F1 查看写法。</translation>
    </message>
    <message>
        <source>Nothing has these words. Was {line} meant?</source>
        <translation>没有含这些字的。是不是“{line}”？</translation>
    </message>
    <message>
        <source>Number, words, name, initials, or key:value</source>
        <translation>编号、文字、姓名、拼音首字母，或 项:值</translation>
    </message>
    <message>
        <source>Show all {n} in the ledger</source>
        <translation>在台账中查看全部 {n} 项</translation>
    </message>
    <message>
        <source>This number or name</source>
        <translation>编号或名称相同</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>how to ask</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
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
    <name>form</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Not known here; choose from the list.</source>
        <translation>本库没有；从列表中选。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before this can be registered.</source>
        <translation>有 {n} 处要改，改完才能登记。</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A founding was cut off here before it had written a vault.</source>
        <translation>这里有一次建库中断了，库还没有建成。</translation>
    </message>
    <message>
        <source>A last look</source>
        <translation>最后看一遍</translation>
    </message>
    <message>
        <source>A second mark outside the folder tells when an older copy was put back.</source>
        <translation>文件夹外另存一处印记，换回旧库会被发现。</translation>
    </message>
    <message>
        <source>About ten minutes. Nothing is written before the third step is confirmed.</source>
        <translation>约十分钟。第三步确认之前，什么都不写入。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts and posts</source>
        <translation>账户与职责</translation>
    </message>
    <message>
        <source>Accounts and settings; sees no title, hands nothing out</source>
        <translation>账户与设置；看不到标题，不办理</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approves destruction, media and voids</source>
        <translation>批准销毁、介质、作废</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Compare with: ssh-keygen -lf KEY; openssl dgst -sha256 unit-p256.pub.</source>
        <translation>核对命令：ssh-keygen -lf 公钥文件；openssl dgst -sha256 unit-p256.pub。</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Every founder signs beside his fingerprint.</source>
        <translation>每人在自己的指纹旁签字。</translation>
    </message>
    <message>
        <source>Everybody types his own passphrase. The auditor is nobody else; the officer is no administrator.</source>
        <translation>各人当面设自己的口令。三员分开，安全审计员另选一人；保密员不兼三员。</translation>
    </message>
    <message>
        <source>Exports and seals are checked against the fingerprints on this sheet, never against a disk.</source>
        <translation>导出和印记都拿这张单上的指纹来核对，不以任何磁盘为准。</translation>
    </message>
    <message>
        <source>Fingerprint of the signing key (as ssh-keygen -lf shows it)</source>
        <translation>本人签名公钥指纹（ssh-keygen -lf 所示）</translation>
    </message>
    <message>
        <source>First checkpoint (signed)</source>
        <translation>首个检查点
（签名原文）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>For practising with your own invented data; never for true titles or names.</source>
        <translation>用自编的数据练习；不放真题名、真姓名。</translation>
    </message>
    <message>
        <source>For showing the program to others with invented data.</source>
        <translation>用虚构数据给人演示。</translation>
    </message>
    <message>
        <source>For the unit's true ledgers. Exports and PDFs go onto approved media only.</source>
        <translation>放本单位真实台账。导出和 PDF 只能写到批准的介质。</translation>
    </message>
    <message>
        <source>Found a vault</source>
        <translation>建立保密库</translation>
    </message>
    <message>
        <source>Found the vault</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Founded at</source>
        <translation>建库时间</translation>
    </message>
    <message>
        <source>Founding sheet</source>
        <translation>建库单</translation>
    </message>
    <message>
        <source>Founding sheet of the vault</source>
        <translation>保密库建库凭证</translation>
    </message>
    <message>
        <source>Founding unit (stamp)</source>
        <translation>建库单位（盖章）</translation>
    </message>
    <message>
        <source>Framed in amber; every page and every print says that it is a demonstration.</source>
        <translation>琥珀色框；每个画面、每张纸都写明是演示。</translation>
    </message>
    <message>
        <source>Framed in green; every page and every print says that it is practice.</source>
        <translation>绿框；每个画面、每张纸都写明是练习。</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>口令情况</translation>
    </message>
    <message>
        <source>It can also be printed later, under Print.</source>
        <translation>以后也可在“打印”里补打。</translation>
    </message>
    <message>
        <source>It lies in the safe; a copy goes to whoever will check the exports.</source>
        <translation>放入保险柜；另给将来核对导出的人一份。</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>账首锚文</translation>
    </message>
    <message>
        <source>Keys are made slowly on purpose: each unlocking takes about a second.</source>
        <translation>开锁有意放慢，每次约一秒。</translation>
    </message>
    <message>
        <source>Language of paper</source>
        <translation>纸面语言</translation>
    </message>
    <message>
        <source>Let everybody sign it now.</source>
        <translation>现在请各人签字。</translation>
    </message>
    <message>
        <source>Levels, periods, forms and numbering follow the profile for state organs.</source>
        <translation>密级、期限、表格和编号按国家机关方案。</translation>
    </message>
    <message>
        <source>Losing this paper does not harm the vault; enter it and print another.</source>
        <translation>打印件丢失不影响保密库，须登记并补打。</translation>
    </message>
    <message>
        <source>Made out twice: one in the safe, one with the leader. Copies may go to those who receive exports.</source>
        <translation>一式二份：一份存保密柜，一份由主管领导保存；可复印送达收件单位。</translation>
    </message>
    <message>
        <source>Making keys for {n} accounts.</source>
        <translation>正在为 {n} 个账户造钥匙。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>No.: {number}</source>
        <translation>编号：{number}</translation>
    </message>
    <message>
        <source>Nobody could ever have worked in it. Begin again; what it left is put aside, not deleted.</source>
        <translation>没有人在里面办过事。请重新建；留下的文件移到一旁，不删。</translation>
    </message>
    <message>
        <source>Nobody holds the post {role}.</source>
        <translation>没有人担任{role}。</translation>
    </message>
    <message>
        <source>Nothing was founded.</source>
        <translation>没有建库。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>One person may not hold these posts together.</source>
        <translation>同一人不得兼任这些职责。</translation>
    </message>
    <message>
        <source>Own hand</source>
        <translation>亲笔签名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Plain folders count as media, keys are made fast. It never becomes a real one.</source>
        <translation>普通文件夹可当介质，开锁快。永远不能转成正式库。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Posts and passphrases</source>
        <translation>账户与职责</translation>
    </message>
    <message>
        <source>Print the founding sheet</source>
        <translation>打印建库单</translation>
    </message>
    <message>
        <source>Printed as {number}.</source>
        <translation>已打印，编号 {number}。</translation>
    </message>
    <message>
        <source>Profile and suite</source>
        <translation>方案与套件</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Reads titles</source>
        <translation>看标题</translation>
    </message>
    <message>
        <source>Registers, lends</source>
        <translation>登记办理</translation>
    </message>
    <message>
        <source>Registers, lends, destroys, prints; reads titles</source>
        <translation>登记、收发、销毁，出纸面；看标题</translation>
    </message>
    <message>
        <source>Rights and media; sees no title</source>
        <translation>权限、介质批准；看不到标题</translation>
    </message>
    <message>
        <source>Rights, media</source>
        <translation>权限介质</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印记</translation>
    </message>
    <message>
        <source>Seal held by</source>
        <translation>印鉴分持人</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>第 {n} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>The same when the officer is away; may stay empty</source>
        <translation>保密员不在时办理同样的事；可以空着</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次口令不一样。</translation>
    </message>
    <message>
        <source>The unit seal needs two holders at least.</source>
        <translation>单位印记至少要有两名持有人。</translation>
    </message>
    <message>
        <source>The vault is founded. One sheet of paper makes it trustworthy.</source>
        <translation>库已建成。打出这张单，签字入柜，往后才有凭据。</translation>
    </message>
    <message>
        <source>Then, in the founded vault: people, places, opening numbers, printer, scanner, first backup.</source>
        <translation>建库后接着做：人员、场所、启用号、打印机、扫描枪、首次备份。</translation>
    </message>
    <message>
        <source>These fingerprints were shown and compared letter by letter at the founding. Who receives an export of this unit goes by this sheet, not by keys that come with the export.</source>
        <translation>上列指纹系建库时当场显示、逐字核对所得。收到本单位导出件者以本凭证为准核对指纹，不以导出件自带公钥为准。</translation>
    </message>
    <message>
        <source>Two holders of the seal together sign exports and media. At least 12 characters, or five words.</source>
        <translation>导出和介质由两名持印人同签。口令至少 12 个字符，或 5 个词。</translation>
    </message>
    <message>
        <source>Unit and kind of vault</source>
        <translation>单位与库</translation>
    </message>
    <message>
        <source>Unit and vault</source>
        <translation>单位与库</translation>
    </message>
    <message>
        <source>Unit seal key Ed25519</source>
        <translation>单位印鉴钥
Ed25519</translation>
    </message>
    <message>
        <source>Unit seal key P-256</source>
        <translation>单位印鉴钥
P-256</translation>
    </message>
    <message>
        <source>Vault no.</source>
        <translation>保密库编号</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verifies and audits; sees no title; never another administrator</source>
        <translation>核验审计；看不到标题；不兼其他管理员</translation>
    </message>
    <message>
        <source>What stands here cannot be changed later without a new vault.</source>
        <translation>这里的内容建库后不能再改，要改只能另建。</translation>
    </message>
    <message>
        <source>What this sheet is for</source>
        <translation>这张单有什么用</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>谁能做什么</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证</translation>
    </message>
    <message>
        <source>about ten minutes</source>
        <translation>约十分钟</translation>
    </message>
    <message>
        <source>administrators apart, approval, seal</source>
        <translation>三员分开，审批，持印</translation>
    </message>
    <message>
        <source>decided by keys, not by greyed menus</source>
        <translation>由钥匙决定，不靠菜单变灰</translation>
    </message>
    <message>
        <source>everybody types his own; the others look away</source>
        <translation>各人设自己的，旁人回避</translation>
    </message>
    <message>
        <source>fixed for good</source>
        <translation>建库后不能改</translation>
    </message>
    <message>
        <source>holds a share of the seal</source>
        <translation>持一份单位印</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>not yet the same twice</source>
        <translation>两次还不一样</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>print, sign, lock away</source>
        <translation>打印、签字、入柜</translation>
    </message>
    <message>
        <source>then keys are made</source>
        <translation>确认后造钥匙</translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation>太容易猜</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} 个账户</translation>
    </message>
    <message>
        <source>{n} characters, enough</source>
        <translation>{n} 个字符，够</translation>
    </message>
    <message>
        <source>{n} characters, for practice</source>
        <translation>{n} 个字符，仅供练习</translation>
    </message>
    <message>
        <source>{n} characters, strong</source>
        <translation>{n} 个字符，强</translation>
    </message>
    <message>
        <source>{n} characters, too short</source>
        <translation>{n} 个字符，太短</translation>
    </message>
    <message>
        <source>{n} words, strong</source>
        <translation>{n} 个词，强</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before going on.</source>
        <translation>有 {n} 处要改，改好才能继续。</translation>
    </message>
    <message>
        <source>{unit}, {kind}</source>
        <translation>{unit}，{kind}</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Copies</source>
        <translation>份</translation>
    </message>
    <message>
        <source>Level and scope</source>
        <translation>密级与范围</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>来文</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A number by its beginning</source>
        <translation>编号开头</translation>
    </message>
    <message>
        <source>A question is words, numbers and key:value; both languages are always understood</source>
        <translation>查询由文字、编号和“键:值”组成，中英文都认</translation>
    </message>
    <message>
        <source>All conditions must hold; a comma means or, a minus before a condition or word means not. What has blanks stands in quotes. Days count from today: 7d, 2w, 3m, 1y; or write a day 2026-11-23, a month 2026-10, a year 2026, a range 2025..2026, today, this month, last year. A past day is asked by business date; within a day what was entered last holds.</source>
        <translation>几个条件须同时满足；逗号表示“或”，条件或文字前加减号表示“不含”。有空格的用引号括起来，全角符号也认。天数从今天算起：7天、2周、3个月、1年；也可写某日 2026-11-23、某月 2026-10（今年的写 10月）、某年 2026、起止 2025..2026、今天、本月、去年。查某日按业务日期；同一天以最后录入的为准。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Another unit's number, or not known here: nothing is done.</source>
        <translation>外单位编号，或本库没有：不办理。</translation>
    </message>
    <message>
        <source>Damaged: type the number printed below the code.</source>
        <translation>标签残缺：输入码下方的编号。</translation>
    </message>
    <message>
        <source>Destroyed last year</source>
        <translation>去年销毁的</translation>
    </message>
    <message>
        <source>Does not verify: keep the item and tell the leader in charge.</source>
        <translation>验证码不对：先收下实物，报主管领导。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due within so many days</source>
        <translation>几天内到期</translation>
    </message>
    <message>
        <source>Enter tries the row in its ledger</source>
        <translation>按回车到台账里试</translation>
    </message>
    <message>
        <source>Everything but one state</source>
        <translation>除某种状态外</translation>
    </message>
    <message>
        <source>From one issuer</source>
        <translation>某单位来文</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>In one person's hands</source>
        <translation>某人手上的</translation>
    </message>
    <message>
        <source>In one place</source>
        <translation>某处存放</translation>
    </message>
    <message>
        <source>In one state</source>
        <translation>某种状态</translation>
    </message>
    <message>
        <source>In the hands of one of several</source>
        <translation>几人之一手上的</translation>
    </message>
    <message>
        <source>Initials of the Chinese</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Old label: peel it off and scan the new one.</source>
        <translation>旧标签：撕下旧的，扫新的。</translation>
    </message>
    <message>
        <source>One kind of carrier</source>
        <translation>某类载体</translation>
    </message>
    <message>
        <source>One level</source>
        <translation>某一密级</translation>
    </message>
    <message>
        <source>One level and all above</source>
        <translation>某一密级及以上</translation>
    </message>
    <message>
        <source>Ours: the item, person, place or slip is acted on at once.</source>
        <translation>本库的件、人、柜、单：当即办理。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Query grammar</source>
        <translation>查询写法</translation>
    </message>
    <message>
        <source>Received from one year to another</source>
        <translation>几年间收文</translation>
    </message>
    <message>
        <source>Received in a month</source>
        <translation>某月收文</translation>
    </message>
    <message>
        <source>Registered in a year</source>
        <translation>某年登记</translation>
    </message>
    <message>
        <source>Secrecy period ends soon</source>
        <translation>保密期限将满</translation>
    </message>
    <message>
        <source>Several at once: all must hold</source>
        <translation>几个条件同时</translation>
    </message>
    <message>
        <source>Slips without a signature</source>
        <translation>签字未补的凭单</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试一下</translation>
    </message>
    <message>
        <source>What a scan answers</source>
        <translation>扫码怎样应答</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>找什么</translation>
    </message>
    <message>
        <source>Who held what on a past day</source>
        <translation>某日在谁手上</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>不含某个词</translation>
    </message>
    <message>
        <source>Words and numbers, anywhere</source>
        <translation>文字和编号，不限哪一列</translation>
    </message>
    <message>
        <source>Words in this very order</source>
        <translation>连着的文字</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Already registered here under another number: {field} differs.</source>
        <translation>库里已用另一个编号登记过：{field}不同。</translation>
    </message>
    <message>
        <source>Another row stands at this place.</source>
        <translation>另一行已在这个位置。</translation>
    </message>
    <message>
        <source>Closed, but the register does not say how: give the state.</source>
        <translation>写了注销日期，但没写怎样注销：请给出状态。</translation>
    </message>
    <message>
        <source>Copy {no} stands in the register twice.</source>
        <translation>份号 {no} 在台账里出现了两次。</translation>
    </message>
    <message>
        <source>Correct what differs</source>
        <translation>更正不一致的内容</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Differs from the other row of this document.</source>
        <translation>与同一文件的另一行不一致。</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>文件摘要</translation>
    </message>
    <message>
        <source>Earlier than the day it came in.</source>
        <translation>早于收到的日期。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>日志条数</translation>
    </message>
    <message>
        <source>Everything in this register is here already. Nothing to do.</source>
        <translation>这份台账的内容库里都有了，没有要导入的。</translation>
    </message>
    <message>
        <source>Gone since this vault was founded: what went by no act of its own.</source>
        <translation>本库建立之后离库，未经本库办理手续。</translation>
    </message>
    <message>
        <source>Import no.</source>
        <translation>导入编号</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>In post and in the decontrol period at once; give the status.</source>
        <translation>既在岗又在脱密期，请写明状态。</translation>
    </message>
    <message>
        <source>In store, but where? Choose a place for rows without one.</source>
        <translation>在库，但没写存放位置。请为空着的行选一个位置。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Its letter is for other things.</source>
        <translation>这个字母用于别的物品。</translation>
    </message>
    <message>
        <source>Neither the day it came nor the day of its use.</source>
        <translation>没有购置日期，也没有启用时间。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Not a register number: it is short and ends in digits.</source>
        <translation>不像登记号：登记号较短，以数字结尾。</translation>
    </message>
    <message>
        <source>Not alone: a second person signs for {n} {n|row|rows} of this register.</source>
        <translation>不能一人办理：台账中有 {n} 行须第二人签字。</translation>
    </message>
    <message>
        <source>Nothing comes in in this state; take it in as in store and enter the rest here.</source>
        <translation>不能以这个状态导入；先按在库导入，后续在这里登记。</translation>
    </message>
    <message>
        <source>One number for several copies.</source>
        <translation>一个编号对应了好几份。</translation>
    </message>
    <message>
        <source>Other copies of this document have their number; this one needs its own.</source>
        <translation>这份文件的其他份都有编号，这一份也要写编号。</translation>
    </message>
    <message>
        <source>Out of store, but with whom?</source>
        <translation>不在库，但没写在谁手里。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Says {n} {n|copy|copies}, numbers {m}. Mend one, or leave the column of counts out.</source>
        <translation>份数写 {n} 份，份号只列出 {m} 份。改正其一，或不导入份数一列。</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Something else has happened since to {n} {n|thing|things} of this import: {numbers}. The import stands; void or correct single entries.</source>
        <translation>这次导入的内容中，有 {n} 件此后另有登记：{numbers}。不能整批撤销，请逐条作废或更正。</translation>
    </message>
    <message>
        <source>Stands in the register twice.</source>
        <translation>在台账里出现了两次。</translation>
    </message>
    <message>
        <source>Stands within itself.</source>
        <translation>把自己放在了自己里面。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>这次导入已经撤销过。</translation>
    </message>
    <message>
        <source>This number stands for another item here.</source>
        <translation>这个编号已用于本库另一件。</translation>
    </message>
    <message>
        <source>This place is already registered as a safe.</source>
        <translation>这个位置已登记为保密柜。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undone because</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Undone on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{no} is not among the registered copies of this document.</source>
        <translation>这份文件登记的份号里没有 {no}。</translation>
    </message>
</context>
<context>
    <name>import page</name>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>.xlsx, .xls, .ods or .csv; read apart from the program, never opened by it, never changed.</source>
        <translation>支持 .xlsx、.xls、.ods、.csv；由单独进程读取，不改动原文件。</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>文件情况</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>All rows come in, in one act.</source>
        <translation>全部行作为一次登记导入。</translation>
    </message>
    <message>
        <source>All rows come in, or none. Mend them in the file and open it again, or change the columns.</source>
        <translation>要么全部导入，要么都不导入。在文件里改好后重新打开，或调整列的对应。</translation>
    </message>
    <message>
        <source>An import is under way; finish or leave it first.</source>
        <translation>正在导入；先完成或离开本页。</translation>
    </message>
    <message>
        <source>Another row of the same document is faulty.</source>
        <translation>同一文件的另一行有误。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Apart from the program, in a process that may do nothing else.</source>
        <translation>由单独的受限进程读取。</translation>
    </message>
    <message>
        <source>Approval no. of the corrections</source>
        <translation>更正的审批单号</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Being made durable; it can no longer be stopped.</source>
        <translation>正在写入磁盘定稿，已不能停止。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>调整列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>核对各行</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在核对各行</translation>
    </message>
    <message>
        <source>Chinese comma</source>
        <translation>中文逗号</translation>
    </message>
    <message>
        <source>Choose which of them is meant.</source>
        <translation>请核对后选定用哪一列。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>各列的分隔符</translation>
    </message>
    <message>
        <source>Columns as you chose them for such a register before.</source>
        <translation>已按上次导入同样表头时的选择对应各列。</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Copy the list of faults</source>
        <translation>复制问题清单</translation>
    </message>
    <message>
        <source>Correct what differs ({n} {n|row|rows})</source>
        <translation>更正不一致的内容（{n} 行）</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Each row against what is registered here; nothing is written.</source>
        <translation>逐行与库中登记比对，不写入任何内容。</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Everything in this register is here already. Nothing to do.</source>
        <translation>这份台账的内容库里都有了，没有要导入的。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>开头几项</translation>
    </message>
    <message>
        <source>For rows that leave it empty</source>
        <translation>为空的行统一填</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Import an old register</source>
        <translation>导入旧台账</translation>
    </message>
    <message>
        <source>Import another register</source>
        <translation>再导入一份</translation>
    </message>
    <message>
        <source>Import {n} {n|row|rows}</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Into which ledger</source>
        <translation>导入到哪本台账</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>It can be undone as long as nothing of it was touched.</source>
        <translation>在没有动过其中任何内容之前，可以整批撤销。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Left out, for another column says the same by its heading: {columns}.</source>
        <translation>表头与另一列指同一项，未导入：{columns} 列。</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>对应各列</translation>
    </message>
    <message>
        <source>No officer takes in alone what stands under “Second person”: who signs with you?</source>
        <translation>“须二人签字”各行不得一人导入：请第二人签字。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不选</translation>
    </message>
    <message>
        <source>Nothing is written by checking.</source>
        <translation>核对不写入任何内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Onto a medium</source>
        <translation>写到介质</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read these</source>
        <translation>读取所选</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recording the import</source>
        <translation>正在登记导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows and columns to mend, no word of the register.</source>
        <translation>只列行、列和问题，不含台账内容。</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>台账各行</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>须二人签字</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheets that are read</source>
        <translation>读取的工作表</translation>
    </message>
    <message>
        <source>Show all imports</source>
        <translation>查看全部导入</translation>
    </message>
    <message>
        <source>Stands otherwise</source>
        <translation>库中另有登记</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>The desk takes no other act until it is done.</source>
        <translation>完成之前，本库暂停办理其他登记。</translation>
    </message>
    <message>
        <source>The list of faults onto which medium?</source>
        <translation>问题清单写到哪个介质？</translation>
    </message>
    <message>
        <source>Their holders are not cleared by the list of people. If that list only lacks entries, complete it first and check again.</source>
        <translation>按人员台账，这些持有人不具备相应涉密资格。如只是人员台账未填全，请先补全再重新核对。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>各列对应什么</translation>
    </message>
    <message>
        <source>What was entered before today is not corrected alone: who signs with you?</source>
        <translation>今天以前登记的不能一个人更正：谁与你一起签？</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Which register</source>
        <translation>哪份台账</translation>
    </message>
    <message>
        <source>all rows, in one act</source>
        <translation>全部行，一次完成</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>it is only read</source>
        <translation>只读取，不改动</translation>
    </message>
    <message>
        <source>new, same, different, faulty</source>
        <translation>新增、相同、不一致、有误</translation>
    </message>
    <message>
        <source>what each of them is</source>
        <translation>每列对应什么</translation>
    </message>
    <message>
        <source>what lies here lies in clear; remove it after importing</source>
        <translation>这里的文件是明文，导入后请清除</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name}（隐藏）</translation>
    </message>
    <message>
        <source>{number}: the list of faults is printed, {n} {n|page|pages}.</source>
        <translation>{number}：问题清单已打印，共 {n} 页。</translation>
    </message>
    <message>
        <source>{number}: {n} {n|fault|faults} written and read back; the medium may be taken out.</source>
        <translation>{number}：{n} 处问题已写入并回读一致，可以取出介质。</translation>
    </message>
    <message>
        <source>{n} x {what}: left out</source>
        <translation>{what}：{n} 行，未导入</translation>
    </message>
    <message>
        <source>{n} {n|row comes|rows come} in as violations.</source>
        <translation>{n} 行按违规登记。</translation>
    </message>
    <message>
        <source>{n} {n|row|rows} imported, {m} corrected; entries {first} to {last}. It can be undone from the list of imports as long as nothing of it is touched.</source>
        <translation>导入 {n} 行，更正 {m} 行；日志第 {first} 至 {last} 条。没有动过其中内容之前，可在导入记录里整批撤销。</translation>
    </message>
    <message>
        <source>{n} {n|sheet holds|sheets hold} no register of this kind: left out</source>
        <translation>{n} 张工作表不是这类台账，未读取</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend before the rows can be checked.</source>
        <translation>有 {n} 处要改，改完才能核对各行。</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend in the register.</source>
        <translation>台账里有 {n} 处要改。</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Damaged in the code; see the paper.</source>
        <translation>读出有损，请照纸质件录入。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Longer than any document's code. Nothing was done.</source>
        <translation>超出公文条码的长度，未作任何处理。</translation>
    </message>
    <message>
        <source>No level of this unit; see the paper.</source>
        <translation>不是本单位密级，请核对纸质件。</translation>
    </message>
    <message>
        <source>No such date.</source>
        <translation>日期无效。</translation>
    </message>
    <message>
        <source>Not in the code; see the paper.</source>
        <translation>条码无此项，请照纸质件录入。</translation>
    </message>
    <message>
        <source>Not the code of a received document.</source>
        <translation>不是公文二维条码。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>发布层次</translation>
    </message>
    <message>
        <source>The code cuts titles here; see the paper.</source>
        <translation>条码标题至此截止，请核对纸质件。</translation>
    </message>
    <message>
        <source>The code says: no level. See the paper.</source>
        <translation>条码称无密级，请核对纸质件。</translation>
    </message>
    <message>
        <source>The document's code has too few or too many fields.</source>
        <translation>公文条码的项数过少或过多。</translation>
    </message>
    <message>
        <source>The document's code was read only in part. Scan it again.</source>
        <translation>公文条码只读出一部分，请重新扫描。</translation>
    </message>
    <message>
        <source>The signs of the code are neither UTF-8 nor GBK. Scan it again.</source>
        <translation>条码文字既非 UTF-8 也非 GBK，请重新扫描。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Too long here; see the paper.</source>
        <translation>过长，请照纸质件录入。</translation>
    </message>
    <message>
        <source>Urgency not known here.</source>
        <translation>紧急程度无法识别。</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A ditto mark with nothing above it.</source>
        <translation>写了“同上”，但上面没有内容。</translation>
    </message>
    <message>
        <source>A line is longer than {n} MiB.</source>
        <translation>有一行超过 {n} MiB。</translation>
    </message>
    <message>
        <source>A second person signs for {n} {n|row|rows}:</source>
        <translation>须第二人签字 {n} 行：</translation>
    </message>
    <message>
        <source>A sheet holds no table. It is left out.</source>
        <translation>有一张工作表不含表格，未读取。</translation>
    </message>
    <message>
        <source>A sheet is hidden. It is left out.</source>
        <translation>有一张隐藏的工作表，未读取。</translation>
    </message>
    <message>
        <source>A value for empty cells cannot be read.</source>
        <translation>给空白处填的值无法识别。</translation>
    </message>
    <message>
        <source>Before {first} or after {last}: a year is mistyped.</source>
        <translation>早于 {first} 年或晚于 {last} 年：年份有误。</translation>
    </message>
    <message>
        <source>Cells are calculated by formulas ({n}, the first in row {row}). Their last results were read; look them through.</source>
        <translation>有 {n} 个单元格由公式计算（首个在第 {row} 行）。已读取其最近一次的结果，请核对。</translation>
    </message>
    <message>
        <source>Cells hold errors instead of values ({n}, the first in row {row}). They were read as empty.</source>
        <translation>有 {n} 个单元格为错误值（首个在第 {row} 行），已按空白读取。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Different, changed by an act of its own</source>
        <translation>不一致（须另行登记）</translation>
    </message>
    <message>
        <source>Digits were lost when the file was saved; type the number in as text.</source>
        <translation>保存时数字被截断；请按文本填写完整号码。</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>对应项目</translation>
    </message>
    <message>
        <source>Heading repeated on a page</source>
        <translation>分页重复的表头</translation>
    </message>
    <message>
        <source>Imported from an old register: {register}</source>
        <translation>从旧台账导入：{register}</translation>
    </message>
    <message>
        <source>In the old format .xls, links to other programs (DDE) and what lies hidden in drawings cannot be found for certain. Save it as .xlsx to have it looked through wholly.</source>
        <translation>旧格式 .xls 中，指向其他程序的链接（DDE）和图形内隐藏的内容无法完全查出。另存为 .xlsx 后可全面检查。</translation>
    </message>
    <message>
        <source>It cannot be told in which encoding the text is written. Choose one: UTF-8, GB18030, UTF-16 or Big5.</source>
        <translation>无法判断文本的编码。请选择：UTF-8、GB18030、UTF-16 或 Big5。</translation>
    </message>
    <message>
        <source>It cannot be told which sign parts the columns. Choose one: comma, tab, semicolon or bar.</source>
        <translation>无法判断各列以什么符号分隔。请选择：逗号、制表符、分号或竖线。</translation>
    </message>
    <message>
        <source>Known here, but not of this department or number; use the number.</source>
        <translation>本库有此姓名，但部门或工号不符；请改用工号。</translation>
    </message>
    <message>
        <source>Line ends are mixed (CR alone among others). Save the file anew as .csv.</source>
        <translation>换行方式混杂（夹有单独的回车）。请重新另存为 .csv。</translation>
    </message>
    <message>
        <source>Line {row}: quotation marks do not pair. Mend the line or save the file anew.</source>
        <translation>第 {row} 行：引号不成对。请改正该行，或重新另存文件。</translation>
    </message>
    <message>
        <source>Lines end as on very old computers (CR alone). Save the file anew as .csv.</source>
        <translation>换行方式为老式的单独回车。请重新另存为 .csv。</translation>
    </message>
    <message>
        <source>More than {n} records in one file. Split it.</source>
        <translation>一个文件超过 {n} 条记录，请拆分。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No column is: {field}.</source>
        <translation>没有一列对应“{field}”。</translation>
    </message>
    <message>
        <source>No field of this ledger is called so.</source>
        <translation>这本台账没有这一项。</translation>
    </message>
    <message>
        <source>No heading was found: no row says what the columns are. Write one above the first record.</source>
        <translation>没有找到表头：没有一行说明各列是什么。请在第一条记录上方写明表头。</translation>
    </message>
    <message>
        <source>No import has this number.</source>
        <translation>没有这个编号的导入。</translation>
    </message>
    <message>
        <source>Not a secrecy period; write years, months, the last day, or the condition.</source>
        <translation>不是保密期限；请写年数、月数、截止日期或解密条件。</translation>
    </message>
    <message>
        <source>Not one of the choices. There are: {values}.</source>
        <translation>不在可选项内。可写：{values}。</translation>
    </message>
    <message>
        <source>Note or signature line</source>
        <translation>附注或签字行</translation>
    </message>
    <message>
        <source>Nothing but a running number</source>
        <translation>只有序号的空行</translation>
    </message>
    <message>
        <source>Nothing is imported into this ledger.</source>
        <translation>这本台账不接受导入。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this register; there is no list to write.</source>
        <translation>台账没有问题，没有清单可写。</translation>
    </message>
    <message>
        <source>Of which year? The row above is of {year}.</source>
        <translation>是哪一年？上一行是 {year} 年。</translation>
    </message>
    <message>
        <source>Other files are embedded in this file. Take them out, save it, then read it.</source>
        <translation>文件中嵌入了其他文件。请删除嵌入对象并保存，再读取。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: more than {n} characters in one cell.</source>
        <translation>第 {sheet} 张工作表第 {row} 行：单元格超过 {n} 个字符。</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}: more than {n} columns.</source>
        <translation>第 {sheet} 张工作表第 {row} 行：超过 {n} 列。</translation>
    </message>
    <message>
        <source>Sum or carried-over line</source>
        <translation>合计、小计或承前过次行</translation>
    </message>
    <message>
        <source>That is no file that can be read.</source>
        <translation>这不是可以读取的文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened or read.</source>
        <translation>文件无法打开或读取。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it in the other program and read it again.</source>
        <translation>读取过程中文件发生了变化。请在其他程序中关闭该文件，再重新读取。</translation>
    </message>
    <message>
        <source>The file has more than {n} rows. Split it.</source>
        <translation>文件超过 {n} 行，请拆分。</translation>
    </message>
    <message>
        <source>The file has more than {n} sheets.</source>
        <translation>文件的工作表超过 {n} 张。</translation>
    </message>
    <message>
        <source>The file has no such sheet.</source>
        <translation>文件中没有这张工作表。</translation>
    </message>
    <message>
        <source>The file holds NUL characters: it is no text. Is it another kind of file?</source>
        <translation>文件含有空字符，不是文本。是否为其他类型的文件？</translation>
    </message>
    <message>
        <source>The file holds XML entities, which no spreadsheet needs. It is not read.</source>
        <translation>文件含有表格不需要的 XML 实体，不予读取。</translation>
    </message>
    <message>
        <source>The file holds macros. Save it as .xlsx without macros, then read that.</source>
        <translation>文件含有宏。请另存为不含宏的 .xlsx，再读取。</translation>
    </message>
    <message>
        <source>The file holds one part twice. It is not read.</source>
        <translation>文件内同一部分出现两次，不予读取。</translation>
    </message>
    <message>
        <source>The file holds parts that point out of it. It is not read.</source>
        <translation>文件内含指向文件之外的部分，不予读取。</translation>
    </message>
    <message>
        <source>The file holds {n} {n|picture|pictures}. They are left out.</source>
        <translation>文件含 {n} 幅图片，未读取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than {n} MiB. Split it.</source>
        <translation>文件超过 {n} MiB，请拆分后再读取。</translation>
    </message>
    <message>
        <source>The file is linked to other files or programs. Break the links in the spreadsheet program, then save it.</source>
        <translation>文件链接到其他文件或程序。请在表格程序中断开链接并保存，再读取。</translation>
    </message>
    <message>
        <source>The file is not written in {name}; choose another encoding.</source>
        <translation>文件不是 {name} 编码，请另选编码。</translation>
    </message>
    <message>
        <source>The file is packed of too many parts ({n}).</source>
        <translation>文件由过多的部分组成（{n} 个）。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Take the password off in the spreadsheet program and save it.</source>
        <translation>文件设有密码。请在表格程序中取消密码并保存，再读取。</translation>
    </message>
    <message>
        <source>The file is really of kind .{kind}. It was read as that.</source>
        <translation>文件实际为 .{kind} 格式，已按该格式读取。</translation>
    </message>
    <message>
        <source>The file merges far more cells than a register needs.</source>
        <translation>文件中合并的单元格远超台账所需。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it weighs, as no register does, and was not read. Copy the register into a new workbook, save it, and read that.</source>
        <translation>文件解压后的体积远超自身大小，正常的登记表不会这样，没有读取。请把登记表复制到新建的工作簿，保存后再读取。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>保密期限的止日早于起日。</translation>
    </message>
    <message>
        <source>The spreadsheet kept only 15 digits of this number; type it in as text.</source>
        <translation>表格程序只保留了这个数字的前 15 位，请按文本重新录入。</translation>
    </message>
    <message>
        <source>The two days are not {period} apart.</source>
        <translation>起止日期相隔不是 {period}。</translation>
    </message>
    <message>
        <source>The year is missing, and no title says it.</source>
        <translation>缺少年份，标题中也没有写明年份。</translation>
    </message>
    <message>
        <source>This is a file of kind {name}, not a table.</source>
        <translation>这是 {name} 类文件，不是表格。</translation>
    </message>
    <message>
        <source>This is a program, not a table. Do not open it; ask where it came from.</source>
        <translation>这是程序，不是表格。请勿打开，并查明来源。</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>无论扩展名是什么，这实际是网页文件。请用表格程序打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Title line</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Title of a section</source>
        <translation>分段标题</translation>
    </message>
    <message>
        <source>Titles and free text come from the file only.</source>
        <translation>标题和文字内容只能来自文件。</translation>
    </message>
    <message>
        <source>Two columns are: {field}. Leave one out.</source>
        <translation>有两列都对应“{field}”，去掉一列。</translation>
    </message>
    <message>
        <source>Until which day? Type it like 2030-03-05.</source>
        <translation>到哪一天为止？请写明，如 2030-03-05。</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Yes or no? Write one of them.</source>
        <translation>是还是否？请写明其一。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>row {row}, column {column} {field}</source>
        <translation>第 {row} 行 {column} 列（{field}）</translation>
    </message>
    <message>
        <source>row {row}, {field}</source>
        <translation>第 {row} 行（{field}）</translation>
    </message>
    <message>
        <source>sheet {sheet}, {cell}</source>
        <translation>第 {sheet} 张表，{cell}</translation>
    </message>
    <message>
        <source>{month}.{day} or {month}.{day}0? Type it like 2026-03-05.</source>
        <translation>是 {month}.{day} 还是 {month}.{day}0？请写成 2026-03-05 的形式。</translation>
    </message>
    <message>
        <source>{number}: {n} {n|fault|faults} on the medium, read back.</source>
        <translation>{number}：{n} 处问题已写入介质并回读一致。</translation>
    </message>
    <message>
        <source>{n} {n|row comes|rows come} in as violations.</source>
        <translation>{n} 行按违规登记。</translation>
    </message>
    <message>
        <source>{n} {n|row is|rows are} no records: headings, sums, notes.</source>
        <translation>另有 {n} 行不是记录（表头、合计、附注），未计入。</translation>
    </message>
    <message>
        <source>{n} {n|row|rows}</source>
        <translation>共 {n} 行</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend in the register; nothing was imported.</source>
        <translation>台账里有 {n} 处要改；没有导入任何内容。</translation>
    </message>
    <message>
        <source>{n} {n|thing|things} to mend; nothing was imported.</source>
        <translation>有 {n} 处要改；没有导入任何内容。</translation>
    </message>
    <message>
        <source>{what} See row {row}.</source>
        <translation>{what}见第 {row} 行。</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Acquired by</source>
        <translation>取得方式</translation>
    </message>
    <message>
        <source>Approval sheet {number}.</source>
        <translation>审批单 {number}。</translation>
    </message>
    <message>
        <source>Approved at the desk.</source>
        <translation>已当面批准。</translation>
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
        <source>Due today.</source>
        <translation>当日归还。</translation>
    </message>
    <message>
        <source>Due {day} ({n} {n|day|days}).</source>
        <translation>应还 {day}（{n} 天）。</translation>
    </message>
    <message>
        <source>Due {day}, cut short: secrecy ends {ends}.</source>
        <translation>应还 {day}，缩短：保密期限 {ends} 届满。</translation>
    </message>
    <message>
        <source>Entered as a violation.</source>
        <translation>按违规登记。</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>原编号</translation>
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
    <message>
        <source>{n} {n|page|pages}</source>
        <translation>{n} 页</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Journal of acts</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{name}, {n} entries</source>
        <translation>{name} 等 {n} 条</translation>
    </message>
    <message>
        <source>{n} {n|entry|entries}</source>
        <translation>共 {n} 条</translation>
    </message>
</context>
<context>
    <name>key_room</name>
    <message>
        <source>Before it was determined.</source>
        <translation>早于确定日期。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Checked later already, on {day}.</source>
        <translation>{day} 已有更晚的检查。</translation>
    </message>
    <message>
        <source>Confirmed by the authority on</source>
        <translation>确认备案日期</translation>
    </message>
    <message>
        <source>Determined on</source>
        <translation>确定日期</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>Key department</source>
        <translation>要害部门</translation>
    </message>
    <message>
        <source>Key part</source>
        <translation>要害部位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Physical protection</source>
        <translation>物防措施</translation>
    </message>
    <message>
        <source>Protection by people</source>
        <translation>人防措施</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Staff with access</source>
        <translation>涉密人员数</translation>
    </message>
    <message>
        <source>Technical protection</source>
        <translation>技防措施</translation>
    </message>
    <message>
        <source>This name is already registered.</source>
        <translation>此名称已登记。</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Another account</source>
        <translation>换账户</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation>清空或关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>首行，末行</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>台账与列表</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>One row up or down</source>
        <translation>上下一行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>看一眼口令</translation>
    </message>
    <message>
        <source>The scanner works wherever the cursor is; Enter alone only chooses.</source>
        <translation>扫码枪随时可用，光标在哪里都一样；单按 Enter 只做选择。</translation>
    </message>
    <message>
        <source>To the passphrase</source>
        <translation>到口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock page</source>
        <translation>解锁页</translation>
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
        <source>Device label</source>
        <translation>设备标签</translation>
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
        <source>Demonstration</source>
        <translation>演示</translation>
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
        <source>No shared removable media　No own repairs</source>
        <translation>禁止交叉使用移动存储介质　禁止私自拆装维修</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
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
        <source>Ruler page  {name}  solid: die line, dotted: printable. Move: right ____ down ____ mm</source>
        <translation>标签校准页　{name}　实线为模切线，虚线为印刷区　应移：右____ 下____ mm</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>That is longer than any code. Scan one code at a time.</source>
        <translation>内容超过任何一种码的长度。一次只扫一个码。</translation>
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
    <name>late</name>
    <message>
        <source>Enter with this day</source>
        <translation>按这一天补登</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补登日期</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>实际日期</translation>
    </message>
    <message>
        <source>Power cut, sheet 3</source>
        <translation>停电，备用单第 3 张</translation>
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
        <source>Attachment</source>
        <translation>附件扫描件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件扫描</translation>
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
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>涉密计算机</translation>
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
        <source>Device</source>
        <translation>办公设备</translation>
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
        <source>Equipment</source>
        <translation>办公设备</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Incoming register</source>
        <translation>收文登记簿</translation>
    </message>
    <message>
        <source>Key department or part</source>
        <translation>要害部门部位</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>要害部位</translation>
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
        <source>Opening number</source>
        <translation>启用号</translation>
    </message>
    <message>
        <source>Opening numbers</source>
        <translation>启用号</translation>
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
        <source>Safe</source>
        <translation>保密柜</translation>
    </message>
    <message>
        <source>Safes</source>
        <translation>保密柜台账</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
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
    <name>ledger page</name>
    <message>
        <source>Ask it</source>
        <translation>按它筛选</translation>
    </message>
    <message>
        <source>Begin with the register of incoming documents, or import the one you have kept so far.</source>
        <translation>从收文登记开始，或导入一直在用的旧台账。</translation>
    </message>
    <message>
        <source>Begin with the register of incoming documents.</source>
        <translation>从收文登记开始。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先选一行。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Drop all conditions</source>
        <translation>去掉条件</translation>
    </message>
    <message>
        <source>Enter the first one, or import the register you have kept so far.</source>
        <translation>登记第一条，或导入一直在用的旧台账。</translation>
    </message>
    <message>
        <source>Enter the first one; the rest follows the same way.</source>
        <translation>先登记第一个，其余照此办理。</translation>
    </message>
    <message>
        <source>Entries appear here as they are recorded.</source>
        <translation>办理之后，记录列在这里。</translation>
    </message>
    <message>
        <source>Filter {name} removed.</source>
        <translation>筛选“{name}”已删除。</translation>
    </message>
    <message>
        <source>Filtered.</source>
        <translation>已按此筛选。</translation>
    </message>
    <message>
        <source>First write a filter that finds something.</source>
        <translation>请先写好筛选条件。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Numbers, names and words were searched. Type fewer characters, or drop a condition.</source>
        <translation>也找了文号、姓名和编号。少写几个字，或去掉条件。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recorded, entry {seq}.</source>
        <translation>已记上，第 {seq} 条。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>存为筛选</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Titles hidden</source>
        <translation>标题已遮蔽</translation>
    </message>
    <message>
        <source>Titles shown</source>
        <translation>标题显示中</translation>
    </message>
    <message>
        <source>{ledger}: nothing yet</source>
        <translation>{ledger}还是空的</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>命中 {n}</translation>
    </message>
    <message>
        <source>{n} found, at the end of {day} by business date</source>
        <translation>命中 {n}，截至 {day} 日终（业务日期）</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n}</translation>
    </message>
    <message>
        <source>{n} on {day}</source>
        <translation>{day} 命中 {n}</translation>
    </message>
</context>
<context>
    <name>lend</name>
    <message>
        <source>A second person signs for the violation.</source>
        <translation>违规登记须另一人签认。</translation>
    </message>
    <message>
        <source>A5, two parts, no titles</source>
        <translation>A5 两联，不印标题</translation>
    </message>
    <message>
        <source>Approval at the desk</source>
        <translation>当面批准</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>By kind, usually {n} {n|day|days}</source>
        <translation>按类别，一般 {n} 天</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear {n} {n|item|items}?</source>
        <translation>清空 {n} 件？</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>代领</translation>
    </message>
    <message>
        <source>Confirmed by the borrower</source>
        <translation>由借阅人确认</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>How it is confirmed</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再打</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lend {n} {n|item|items}</source>
        <translation>确认借出 {n} 件</translation>
    </message>
    <message>
        <source>Lent {n} {n|item|items}, slip {slip}.</source>
        <translation>已借出 {n} 件，凭单 {slip}。</translation>
    </message>
    <message>
        <source>No approver has an account</source>
        <translation>批准人没有账号</translation>
    </message>
    <message>
        <source>Nothing of it was recorded.</source>
        <translation>这些都没有记入。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>什么都没有记入。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>本人口令</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打一次</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印凭单 2 联</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>阅览室阅读</translation>
    </message>
    <message>
        <source>Say why it went against the rules.</source>
        <translation>写明违规的原因。</translation>
    </message>
    <message>
        <source>Scan on to add; scan the same item again to take it out; another badge changes the person.</source>
        <translation>继续扫码添加；再扫一次同一件即移出；扫另一张胸牌则换人。</translation>
    </message>
    <message>
        <source>Scan the badge of whoever collects it</source>
        <translation>扫代领人的胸牌</translation>
    </message>
    <message>
        <source>Scan the borrower's badge, or type a name or staff number</source>
        <translation>扫借阅人的胸牌，或输入姓名、工号</translation>
    </message>
    <message>
        <source>Scan the next item, or another badge</source>
        <translation>扫描下一件文件或载体，或换一张胸牌</translation>
    </message>
    <message>
        <source>Scan what is to be lent.</source>
        <translation>扫要借出的文件或载体。</translation>
    </message>
    <message>
        <source>Signed slip</source>
        <translation>签字凭单</translation>
    </message>
    <message>
        <source>Slip preview</source>
        <translation>凭单预览</translation>
    </message>
    <message>
        <source>Slip {number} is not printed.</source>
        <translation>凭单 {number} 没有打印。</translation>
    </message>
    <message>
        <source>Slip {number} printed.</source>
        <translation>凭单 {number} 已打印。</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>撤回一件</translation>
    </message>
    <message>
        <source>That signature settles none of what is here.</source>
        <translation>这里没有归此人批准的。</translation>
    </message>
    <message>
        <source>The last scan is taken back.</source>
        <translation>末一件已撤回。</translation>
    </message>
    <message>
        <source>The slip is printed and signed by hand; scan it when it comes back.</source>
        <translation>打印凭单，本人签字；收回凭单时扫码核销。</translation>
    </message>
    <message>
        <source>Type the number of the signed sheet.</source>
        <translation>填签了字的审批单号。</translation>
    </message>
    <message>
        <source>Violation: reason and a second person</source>
        <translation>违规登记：写明原因，另一人签认</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>做什么用</translation>
    </message>
    <message>
        <source>Why it went against the rules</source>
        <translation>违规的原因</translation>
    </message>
    <message>
        <source>a badge or an item</source>
        <translation>胸牌、文件或载体</translation>
    </message>
    <message>
        <source>to lend</source>
        <translation>可借</translation>
    </message>
    <message>
        <source>{name} types the passphrase</source>
        <translation>请 {name} 输入口令</translation>
    </message>
    <message>
        <source>{number} is being recorded.</source>
        <translation>{number} 正在记入。</translation>
    </message>
    <message>
        <source>{number} taken out.</source>
        <translation>{number} 已移出。</translation>
    </message>
    <message>
        <source>{number}: needs approval</source>
        <translation>{number} 须审批</translation>
    </message>
    <message>
        <source>{number}: refused</source>
        <translation>{number} 拒绝</translation>
    </message>
    <message>
        <source>{n} {n|day|days}</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} {n|item|items} approved at the desk.</source>
        <translation>当面批准 {n} 件。</translation>
    </message>
    <message>
        <source>{waiting} waiting for approval, {refused} refused: not among them.</source>
        <translation>须审批 {waiting} 件、拒绝 {refused} 件，不在其中。</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Covered, work goes on</source>
        <translation>已遮盖，工作继续</translation>
    </message>
    <message>
        <source>Drafts are kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>It is not stopped. The vault locks as soon as it has ended; what it did stands in the journal.</source>
        <translation>工作不会中断，结束后库立即锁定；所做的事记入日志。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Scans do nothing while locked</source>
        <translation>锁定期间扫码不起作用</translation>
    </message>
    <message>
        <source>Somebody else unlocks</source>
        <translation>换人解锁</translation>
    </message>
    <message>
        <source>They lie encrypted in the vault and are there again after unlocking.</source>
        <translation>加密存在库里，解锁后接着做。</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>工作正在进行</translation>
    </message>
    <message>
        <source>idle for {n} min</source>
        <translation>{n} 分钟无操作</translation>
    </message>
    <message>
        <source>locked by hand</source>
        <translation>手动锁定</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>已完成 {done}，共 {whole}</translation>
    </message>
    <message>
        <source>{when}, {why}</source>
        <translation>{when}，{why}</translation>
    </message>
    <message>
        <source>{why}; what was under way has ended</source>
        <translation>{why}；当时进行的工作已经结束</translation>
    </message>
    <message>
        <source>{why}; what was under way was not done: {words}</source>
        <translation>{why}；当时进行的工作未完成：{words}</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>Network link is up</source>
        <translation>网络接口已连通</translation>
    </message>
    <message>
        <source>No network link</source>
        <translation>无网络连接</translation>
    </message>
    <message>
        <source>Swap is not encrypted</source>
        <translation>交换分区未加密</translation>
    </message>
    <message>
        <source>Swap is safe</source>
        <translation>无明文交换分区</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>A folder of that name lies on the medium already.</source>
        <translation>介质上已有同名文件夹。</translation>
    </message>
    <message>
        <source>Its marks are not those of {medium}: it may be another one of the same make. Report it.</source>
        <translation>特征对不上 {medium}，可能是同批次的另一只。报安全保密管理员。</translation>
    </message>
    <message>
        <source>The approval of {medium} has run out. Have it approved anew.</source>
        <translation>{medium} 的批准已到期。重新送批。</translation>
    </message>
    <message>
        <source>The approval of {medium} is void. Have it approved anew.</source>
        <translation>{medium} 的批准已失效。重新送批。</translation>
    </message>
    <message>
        <source>The level of {medium} is too low. Nothing was written.</source>
        <translation>{medium} 密级不够，没有写入任何东西。</translation>
    </message>
    <message>
        <source>The marker is not sealed by this unit: copied or forged. Keep the medium and report it.</source>
        <translation>签名标记不是本单位印签：可能是抄写或伪造的。留下介质，报主管领导。</translation>
    </message>
    <message>
        <source>The medium cannot be read.</source>
        <translation>介质读不出来。</translation>
    </message>
    <message>
        <source>The medium failed ({code}); this export is void.</source>
        <translation>介质出错（{code}），这一次作废。</translation>
    </message>
    <message>
        <source>The medium is full; this export is void.</source>
        <translation>介质满了，这一次作废。</translation>
    </message>
    <message>
        <source>The medium is write-protected. Release it and try again.</source>
        <translation>介质拨在只读。拨开写保护开关后重试。</translation>
    </message>
    <message>
        <source>The medium takes no file this large; this export is void.</source>
        <translation>介质放不下这么大的文件，这一次作废。</translation>
    </message>
    <message>
        <source>The medium was pulled out midway; this export is void.</source>
        <translation>写到一半被拔出，这一次作废。</translation>
    </message>
    <message>
        <source>The medium's marker is damaged. Do not use the medium.</source>
        <translation>介质上的签名标记已损坏。不要使用这只介质。</translation>
    </message>
    <message>
        <source>There is no medium. Put in one that is approved.</source>
        <translation>没有插入介质。插入一只已批准的介质。</translation>
    </message>
    <message>
        <source>This folder is not a removable medium. A real vault exports to registered media only.</source>
        <translation>这个文件夹不是可移动介质。正式库只能导出到在册介质。</translation>
    </message>
    <message>
        <source>This is a link, not a medium. Choose the medium itself.</source>
        <translation>这是链接，不是介质。选介质本身。</translation>
    </message>
    <message>
        <source>This medium is approved by another unit, not by this one.</source>
        <translation>这是外单位批准的介质，不是本单位的。</translation>
    </message>
    <message>
        <source>This medium is not approved by this unit. Register it and have it approved.</source>
        <translation>这只介质不在介质台账，或还没批准。登记并送批后再用。</translation>
    </message>
    <message>
        <source>autorun.inf lies on the medium and is not ours. Let the administrator check it first.</source>
        <translation>介质根目录有 autorun.inf，不是我们写的。先送安全保密管理员检查。</translation>
    </message>
    <message>
        <source>{file} reads back differently from byte {at} on. The medium may be bad; do not hand it over. This export is void; {left} is left on it.</source>
        <translation>{file} 第 {at} 字节起读回不一致，介质可能坏了，不要交出。这一次作废；介质上留有 {left}。</translation>
    </message>
    <message>
        <source>{medium} carries an older marker than the one last written: it may be a copy.</source>
        <translation>{medium} 上的签名标记比最近一次写的旧，可能是复制品。</translation>
    </message>
    <message>
        <source>{need} KB are needed on {medium}, {free} KB are free. Take another one or clear old exports.</source>
        <translation>{medium} 空间不够：要 {need} KB，只剩 {free} KB。换一只，或清出空间（旧导出先核销）。</translation>
    </message>
    <message>
        <source>{said} Clear {left} from it together.</source>
        <translation>{said}介质上的残留 {left} 要当面清除。</translation>
    </message>
</context>
<context>
    <name>medium</name>
    <message>
        <source>A signed marker is written on it. It takes exports up to the carrier's level, until the approval ends or level or serial number change.</source>
        <translation>写上签名标记。只能写入不高于载体密级的内容，直到撤销批准，或密级、序列号有变。</translation>
    </message>
    <message>
        <source>Approve this medium</source>
        <translation>批准此介质</translation>
    </message>
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
        <source>Choose the medium that is plugged in</source>
        <translation>选定已插入的介质</translation>
    </message>
    <message>
        <source>Digest of the marker</source>
        <translation>标记校验值</translation>
    </message>
    <message>
        <source>Inside a machine; take it out first.</source>
        <translation>在设备内，请先登记拆下。</translation>
    </message>
    <message>
        <source>Leader and security administrator each type their passphrase.</source>
        <translation>主管领导、安全保密管理员各输入口令。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>No carrier that files go onto is registered and in the store.</source>
        <translation>没有在库的可写介质。</translation>
    </message>
    <message>
        <source>Nothing was approved.</source>
        <translation>没有批准任何介质。</translation>
    </message>
    <message>
        <source>Number and level must be those of the carrier's registration.</source>
        <translation>编号和密级须与载体登记一致。</translation>
    </message>
    <message>
        <source>Only a registered carrier can be approved. Register it first.</source>
        <translation>只有在册载体能批准。先登记。</translation>
    </message>
    <message>
        <source>Register the stick first, under Carriers.</source>
        <translation>先到载体台账登记这只U盘。</translation>
    </message>
    <message>
        <source>Registered carrier in our hands</source>
        <translation>在库的已登记载体</translation>
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
        <source>The unit seal is opened by two of its holders together.</source>
        <translation>单位印鉴须两名分持人一起打开。</translation>
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
    <message>
        <source>{number} is no medium files go onto.</source>
        <translation>{number} 不是能写文件的介质。</translation>
    </message>
    <message>
        <source>{number} is not in our hands.</source>
        <translation>{number} 不在我们手里。</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Act</source>
        <translation>办理(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Count &amp;&amp; destroy</source>
        <translation>清点与销毁(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ledgers</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paper &amp;&amp; export</source>
        <translation>纸面与导出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>保密库(&amp;V)</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>核验(&amp;Y)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>A missing state secret is reported outside within 24 hours. It stays in the account.</source>
        <translation>国家秘密下落不明，24 小时内上报。账上仍计在内。</translation>
    </message>
    <message>
        <source>Enter {number} as found</source>
        <translation>登记找回 {number}</translation>
    </message>
    <message>
        <source>Report {number} missing</source>
        <translation>报失 {number}</translation>
    </message>
    <message>
        <source>Scan it, or type its number.</source>
        <translation>扫码，或输入编号。</translation>
    </message>
    <message>
        <source>Scan or type the number of what is missing or was found</source>
        <translation>扫码或输入要报失、找回的编号</translation>
    </message>
    <message>
        <source>The incident stays open until it is assessed; the loss account keeps the entry.</source>
        <translation>事件到评估完才结；报失的记录保留。</translation>
    </message>
    <message>
        <source>What is held can be reported missing; what was reported can be entered as found.</source>
        <translation>在册的可以报失；报过失的可以登记找回。</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>文件或载体</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>{number} is found and in store.</source>
        <translation>{number} 已找回，在库。</translation>
    </message>
    <message>
        <source>{number} is reported missing.</source>
        <translation>{number} 已报下落不明。</translation>
    </message>
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
    <name>moving</name>
    <message>
        <source>From</source>
        <translation>原在</translation>
    </message>
    <message>
        <source>Moved now</source>
        <translation>本次已移</translation>
    </message>
    <message>
        <source>Scan a shelf</source>
        <translation>扫柜签</translation>
    </message>
    <message>
        <source>Scan a shelf, then what goes there</source>
        <translation>先扫柜签，再扫放进去的</translation>
    </message>
    <message>
        <source>Scan another shelf to put things there. A shelf holds up to its level.</source>
        <translation>扫另一张柜签就换柜层。柜层只放到它的最高密级。</translation>
    </message>
    <message>
        <source>Scan the label of a shelf first, or type its name</source>
        <translation>先扫柜签，或输入柜层名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>What is scanned now goes to</source>
        <translation>现在扫的移到</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>移到哪里？</translation>
    </message>
    <message>
        <source>a shelf or an item</source>
        <translation>柜签、文件或载体</translation>
    </message>
    <message>
        <source>holds up to</source>
        <translation>最高存放</translation>
    </message>
    <message>
        <source>{number} is at {place} now.</source>
        <translation>{number} 现在 {place}。</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Accounts and media</source>
        <translation>账户与介质</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>办理台</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Import an old register</source>
        <translation>导入旧台账</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>内务</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出具与核验</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>签字未补</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Verify and back up</source>
        <translation>核验与备份</translation>
    </message>
</context>
<context>
    <name>noted</name>
    <message>
        <source>a second signature was missing</source>
        <translation>缺第二人签认</translation>
    </message>
    <message>
        <source>an inspector only reads</source>
        <translation>检查员只能查看</translation>
    </message>
    <message>
        <source>by hand or after idle time</source>
        <translation>手动或超时</translation>
    </message>
    <message>
        <source>one person wanted to sign twice</source>
        <translation>同一人不得签两次</translation>
    </message>
    <message>
        <source>read-only, for an inspector</source>
        <translation>只读，供检查员查看</translation>
    </message>
    <message>
        <source>the role may not do this</source>
        <translation>该角色无权办理</translation>
    </message>
    <message>
        <source>with the window</source>
        <translation>随窗口关闭</translation>
    </message>
    <message>
        <source>{act}: {why}</source>
        <translation>{act}：{why}</translation>
    </message>
    <message>
        <source>{depth}, {n} entries, findings: {found}</source>
        <translation>{depth}核验 {n} 条，不符 {found} 处</translation>
    </message>
    <message>
        <source>{depth}, {n} entries, no finding</source>
        <translation>{depth}核验 {n} 条，无不符</translation>
    </message>
</context>
<context>
    <name>numbering</name>
    <message>
        <source>More than {n} copies in one act.</source>
        <translation>一次超过 {n} 份。</translation>
    </message>
    <message>
        <source>Not an item number; it looks like D26-0093-02-8.</source>
        <translation>不是编号；编号形如 D26-0093-02-8。</translation>
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
    <name>office</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts, media, settings</source>
        <translation>账户、介质、设置</translation>
    </message>
    <message>
        <source>Approve a medium</source>
        <translation>批准介质</translation>
    </message>
    <message>
        <source>Approved media</source>
        <translation>已批准介质</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>改口令</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>改口令</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Created. The security administrator grants it next.</source>
        <translation>已新建。接着由安全保密管理员授权。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Older backups still open with the old passphrase.</source>
        <translation>以前的备份仍用旧口令打开。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase changed.</source>
        <translation>口令已改。</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>现口令</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>签名编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>两次口令不一致，没有改动。</translation>
    </message>
    <message>
        <source>changed by the security administrator; the leader signs</source>
        <translation>由安全保密管理员更改，主管领导签认</translation>
    </message>
    <message>
        <source>its owner types</source>
        <translation>由本人输入</translation>
    </message>
    <message>
        <source>made by the system administrator, granted by the security administrator, admitted by the officer</source>
        <translation>系统管理员新建，安全保密管理员授权，保密员接纳</translation>
    </message>
    <message>
        <source>take exports up to their level; leader and security administrator sign</source>
        <translation>可写入不高于其密级的导出；主管领导和安全保密管理员签认</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>A whole number, such as 123.</source>
        <translation>填整数，如 123。</translation>
    </message>
    <message>
        <source>Destruction certificates</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>Destruction lists</source>
        <translation>销毁清单</translation>
    </message>
    <message>
        <source>Enter opening numbers</source>
        <translation>填入启用号</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>填写日期</translation>
    </message>
    <message>
        <source>Escort notes</source>
        <translation>押运单</translation>
    </message>
    <message>
        <source>Every series starts with 1.</source>
        <translation>各号序都从 1 起。</translation>
    </message>
    <message>
        <source>First on paper</source>
        <translation>纸上首号</translation>
    </message>
    <message>
        <source>Items {letter}: {kinds}</source>
        <translation>载体 {letter}：{kinds}</translation>
    </message>
    <message>
        <source>Last number on paper</source>
        <translation>纸质簿册末号</translation>
    </message>
    <message>
        <source>Last on paper</source>
        <translation>纸上末号</translation>
    </message>
    <message>
        <source>Loan slips</source>
        <translation>借阅凭单</translation>
    </message>
    <message>
        <source>No such series of numbers here.</source>
        <translation>没有这个号序。</translation>
    </message>
    <message>
        <source>Nothing stands on paper before this number.</source>
        <translation>纸上没有这之前的号，不必填。</translation>
    </message>
    <message>
        <source>Nothing stands on paper this year</source>
        <translation>本年纸上没有编号</translation>
    </message>
    <message>
        <source>Numbers were given here before; the leader in charge signs the jump.</source>
        <translation>本库已编过号，跳号须主管领导签字。</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Register {book}</source>
        <translation>收文簿 {book}</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>归还凭单</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>号序</translation>
    </message>
    <message>
        <source>The last numbers of {year} in the paper books</source>
        <translation>{year} 年纸质簿册的末号</translation>
    </message>
    <message>
        <source>The vault goes on behind them and gives none of them again. They can be mended until the first number behind them was given; the printed ledger says in its head which numbers stand on paper.</source>
        <translation>本库接着编号，不再编出这些号。在编出下一个号之前可以改；打印台账的表头注明哪些号在纸上。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>empty where a series starts here</source>
        <translation>在本库起号的留空</translation>
    </message>
    <message>
        <source>goes on with {number}</source>
        <translation>接编 {number}</translation>
    </message>
    <message>
        <source>in use; goes on with {number}</source>
        <translation>已接用；接编 {number}</translation>
    </message>
    <message>
        <source>nothing stands on paper this year</source>
        <translation>本年纸上没有编号</translation>
    </message>
    <message>
        <source>{number} was given here already; it cannot be lower.</source>
        <translation>{number} 已在本库编出，不能填得更小。</translation>
    </message>
    <message>
        <source>{number} was given here already; the opening number stands.</source>
        <translation>{number} 已在本库编出，启用号不能再改。</translation>
    </message>
    <message>
        <source>{n} opening {n|number|numbers} entered.</source>
        <translation>已填 {n} 个启用号。</translation>
    </message>
    <message>
        <source>{n} {n|number|numbers} to mend.</source>
        <translation>有 {n} 个号要改。</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <source>Digest of the file {digest}</source>
        <translation>文件摘要 {digest}</translation>
    </message>
    <message>
        <source>Digest of the file {digest}; the first {n} of {whole}</source>
        <translation>文件摘要 {digest}；只印前 {n} 处，共 {whole} 处</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>页数或容量</translation>
    </message>
    <message>
        <source>Faults of an old register</source>
        <translation>旧台账问题清单</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>表式 {code}</translation>
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
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
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
        <source>Period</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Print no. {n}</source>
        <translation>第{n}次打印</translation>
    </message>
    <message>
        <source>Printed: {time}　{officer}　Print no. {number}　Form {form}</source>
        <translation>打印：{time}　{officer}　打印号 {number}　表式 {form}</translation>
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
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Training vault, invented data</source>
        <translation>练习库　虚构数据</translation>
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
        <source>{n} m.</source>
        <translation>{n}台</translation>
    </message>
    <message>
        <source>{n} pc</source>
        <translation>{n}个</translation>
    </message>
    <message>
        <source>{n} {n|fault|faults}</source>
        <translation>{n} 处</translation>
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
    <name>papers</name>
    <message>
        <source>No printer is set up here. Nothing was printed; the paper waits under Print.</source>
        <translation>这台电脑没有设打印机，没有打印；可到“打印”里补打。</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>遮住口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>看一眼口令</translation>
    </message>
</context>
<context>
    <name>past day</name>
    <message>
        <source>At the end of</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>{day}: not registered yet</source>
        <translation>{day}  尚未登记</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>A whole number, or choose another unit.</source>
        <translation>写整数，或换一种期限。</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>until day</source>
        <translation>到某日</translation>
    </message>
    <message>
        <source>until event</source>
        <translation>到某事</translation>
    </message>
    <message>
        <source>what ends it</source>
        <translation>写明解密条件</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>, to the post {post}</source>
        <translation>、限 {post} 岗位知悉的</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>胸牌 {number}</translation>
    </message>
    <message>
        <source>Cleared up to</source>
        <translation>最高可接触</translation>
    </message>
    <message>
        <source>Collected on behalf</source>
        <translation>他人代领</translation>
    </message>
    <message>
        <source>Commitment letter ended</source>
        <translation>承诺书已过期</translation>
    </message>
    <message>
        <source>Commitment letter valid</source>
        <translation>承诺书有效</translation>
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
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Heads the department</source>
        <translation>任负责人的部门</translation>
    </message>
    <message>
        <source>Holds {n} {n|item|items}</source>
        <translation>手上 {n} 件</translation>
    </message>
    <message>
        <source>In post, no decontrol</source>
        <translation>在岗，不在脱密期</translation>
    </message>
    <message>
        <source>In the decontrol period</source>
        <translation>在脱密期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Need to know</source>
        <translation>知悉范围</translation>
    </message>
    <message>
        <source>No commitment letter</source>
        <translation>没有承诺书</translation>
    </message>
    <message>
        <source>No longer in post</source>
        <translation>已不在岗</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
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
    <message>
        <source>What is open to {department}</source>
        <translation>限 {department} 知悉的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{n} {n|item|items}</source>
        <translation>{n} 件</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>A code is there, but too damaged, blurred or tilted to be read. Scan the page again, straight and in a finer resolution.</source>
        <translation>有条码，但破损、模糊或歪斜过大，无法识读。请把页面放正，以更高精度重新扫描。</translation>
    </message>
    <message>
        <source>No code found. Scan the page straighter, or in a finer resolution.</source>
        <translation>没有找到条码，请放正或以更高精度重新扫描。</translation>
    </message>
    <message>
        <source>No pages, or more than {n}. Split the file.</source>
        <translation>没有页，或超过 {n} 页，请拆分文件。</translation>
    </message>
    <message>
        <source>Not a PDF, PNG, JPEG, TIFF or BMP that can be read.</source>
        <translation>不是可读取的 PDF、PNG、JPEG、TIFF 或 BMP 文件。</translation>
    </message>
    <message>
        <source>Only a PDF or a TIFF is taken apart. Save the scan as PDF.</source>
        <translation>只有 PDF 或 TIFF 能按页拆分。请把扫描件存成 PDF。</translation>
    </message>
    <message>
        <source>Read codes from which picture or PDF?</source>
        <translation>从哪个图片或 PDF 读取条码？</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>正在读取图片。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Save it without one.</source>
        <translation>PDF 有密码保护，请另存为无密码的文件。</translation>
    </message>
    <message>
        <source>The TIFF is damaged, or packed in a way not read here. Save the scan as PDF or PNG.</source>
        <translation>这个 TIFF 已损坏，或压缩方式无法读取。请把扫描件存成 PDF 或 PNG。</translation>
    </message>
    <message>
        <source>The picture is larger than an A3 page at 600 dpi. Scan the page in a coarser resolution.</source>
        <translation>图片比 600 dpi 的 A3 页面还大。请以较低精度重新扫描。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有这一页。</translation>
    </message>
    <message>
        <source>{n} documents' codes found; the form takes the first. Read the others one by one.</source>
        <translation>找到 {n} 份公文的条码，表单只填第一份，其余请逐份读取。</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Cabinet</source>
        <translation>柜</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
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
        <source>Nothing to choose: no approved medium is plugged in.</source>
        <translation>没有可选的：没有插入已批准的介质。</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>可选的位置</translation>
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
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>层数</translation>
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
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it stands in holds up to {level}.</source>
        <translation>上级位置最高存放{level}。</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>All four done. The real work goes the same way.</source>
        <translation>四件都做过了。真的工作就是这样做。</translation>
    </message>
    <message>
        <source>An invented unit moves in: sixty people, three rooms, a month of documents. Nothing in it is real, and nothing you do there touches your own vault.</source>
        <translation>搬进一个虚构单位：六十个人，三间屋，一个月的文件。里面没有一样是真的，在里面做什么都不碰本单位的库。</translation>
    </message>
    <message>
        <source>Destroy one</source>
        <translation>销毁一份</translation>
    </message>
    <message>
        <source>F2; a person, a number, confirm</source>
        <translation>F2；人名、编号，再确认</translation>
    </message>
    <message>
        <source>F3; the number and its pages</source>
        <translation>F3；输编号和页数</translation>
    </message>
    <message>
        <source>F8; two copies by range</source>
        <translation>F8；两份用份号区间</translation>
    </message>
    <message>
        <source>First tasks</source>
        <translation>先做这几件</translation>
    </message>
    <message>
        <source>Furnishing the practice world</source>
        <translation>正在布置练习世界</translation>
    </message>
    <message>
        <source>Leave the practice world</source>
        <translation>离开练习世界</translation>
    </message>
    <message>
        <source>Lend one copy</source>
        <translation>借出一份</translation>
    </message>
    <message>
        <source>Passphrases here: {people}</source>
        <translation>这里的口令：{people}</translation>
    </message>
    <message>
        <source>Practice world</source>
        <translation>练习世界</translation>
    </message>
    <message>
        <source>Practice: everything here is invented</source>
        <translation>练习：这里的一切都是虚构的</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>Register a document</source>
        <translation>登记一件收文</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>收回一份</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>all of this is invented</source>
        <translation>全是虚构的</translation>
    </message>
    <message>
        <source>list it, approve, two supervisors</source>
        <translation>造册、批准、两名监销人</translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>No printer is set up on this computer. Nothing was printed.</source>
        <translation>本机没有装打印机，没有打印。</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>打印服务没有应答。</translation>
    </message>
    <message>
        <source>The print service refused the job. Nothing was printed.</source>
        <translation>打印服务拒绝了作业，没有打印。</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>还没有可预览的内容。</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Preparing the page.</source>
        <translation>正在准备页面。</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>(code {code})</source>
        <translation>（代号 {code}）</translation>
    </message>
    <message>
        <source>(in house)</source>
        <translation>（自行销毁）</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>3, 5-7</source>
        <translation>3、5-7</translation>
    </message>
    <message>
        <source>A PDF of this level leaves with a second signature.</source>
        <translation>这一密级的 PDF 写出，须第二人签字。</translation>
    </message>
    <message>
        <source>A print is recorded: number, pages, digest. The print service keeps no copy.</source>
        <translation>打印即记入日志：编号、页数、文件摘要。打印机不留存作业。</translation>
    </message>
    <message>
        <source>All books</source>
        <translation>全部册</translation>
    </message>
    <message>
        <source>All holdings</source>
        <translation>单位总账</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation>截至 {day} 日终的状况</translation>
    </message>
    <message>
        <source>As the labels need</source>
        <translation>按标签自选</translation>
    </message>
    <message>
        <source>At most {n} pages of a scan at once. Say which.</source>
        <translation>扫描件一次最多打印 {n} 页，请指明页码。</translation>
    </message>
    <message>
        <source>Bands in black</source>
        <translation>色带印黑色</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>保密库旁边</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>册</translation>
    </message>
    <message>
        <source>Calibrate this printer</source>
        <translation>校准这台打印机</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收进</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>载体设备</translation>
    </message>
    <message>
        <source>Changed since they were printed</source>
        <translation>打印后有变动的页</translation>
    </message>
    <message>
        <source>Choose copies of documents to print covers for.</source>
        <translation>选要打封皮的文件份。</translation>
    </message>
    <message>
        <source>Choose items, people or places to print labels for.</source>
        <translation>请选择要打印标签的载体、设备、人员或位置。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>选一个。</translation>
    </message>
    <message>
        <source>Copy {no}</source>
        <translation>份号 {no}</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>文件封皮</translation>
    </message>
    <message>
        <source>Covers and labels</source>
        <translation>封皮标签</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>清退销毁</translation>
    </message>
    <message>
        <source>Entered late: {reason}</source>
        <translation>补登：{reason}</translation>
    </message>
    <message>
        <source>Every character has its glyph</source>
        <translation>字形齐全</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>交代</translation>
    </message>
    <message>
        <source>Extract by a filter</source>
        <translation>按筛选摘录</translation>
    </message>
    <message>
        <source>F28, {n} {n|page|pages}, print no. {number}</source>
        <translation>F28　{n}页　打印号{number}</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>续打</translation>
    </message>
    <message>
        <source>Highest level named</source>
        <translation>所载最高密级</translation>
    </message>
    <message>
        <source>If nothing usable came out, say so; spoiled sheets are destroyed.</source>
        <translation>没有打出可用的纸，就注明作废；废页当场销毁。</translation>
    </message>
    <message>
        <source>It names classified titles, so it is a carrier itself.</source>
        <translation>纸上有涉密标题，它本身就是载体。</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Labels on label sheets</source>
        <translation>标签纸上的标签</translation>
    </message>
    <message>
        <source>Leave the last page open</source>
        <translation>末页留着续打</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清册</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Move down, mm</source>
        <translation>下移，mm</translation>
    </message>
    <message>
        <source>Move right, mm</source>
        <translation>右移，mm</translation>
    </message>
    <message>
        <source>Names classified titles: a carrier of its own once it is printed.</source>
        <translation>有涉密标题，打出来就是载体</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No font has {signs}: a box with its number is printed.</source>
        <translation>字库没有 {signs}，打成方框和码位。</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>本机没有打印机</translation>
    </message>
    <message>
        <source>No such form.</source>
        <translation>没有这个表式。</translation>
    </message>
    <message>
        <source>Nos. {numbers} stand in the paper book</source>
        <translation>{numbers} 号在纸质簿册</translation>
    </message>
    <message>
        <source>Not known here: {text}</source>
        <translation>本库没有：{text}</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>还没有打印过。</translation>
    </message>
    <message>
        <source>Nothing was entered since print {number}.</source>
        <translation>{number} 以后没有新登记的行。</translation>
    </message>
    <message>
        <source>Numbers, codes or names, one a line</source>
        <translation>编号、条码或名称，一行一个</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>On paper: {pages} {pages|page|pages}, {lines} of {all} lines, last print {number}.</source>
        <translation>已打印 {pages} 页，{lines} 行，共 {all} 行；最近一次 {number}。</translation>
    </message>
    <message>
        <source>Only ledgers have pages that change.</source>
        <translation>只有台账有变动页。</translation>
    </message>
    <message>
        <source>Only lines that fit</source>
        <translation>只打符合的行</translation>
    </message>
    <message>
        <source>Only pages that were printed can be printed again.</source>
        <translation>只能补打已经打印过的页。</translation>
    </message>
    <message>
        <source>Other out</source>
        <translation>其他出</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page {page} was left open and has changed since. Print it again, then go on.</source>
        <translation>第{page}页留着续打，打印后有变动。先补打这一页，再续打。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Pages again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Pages are numbers: 3, 5-7.</source>
        <translation>页号写数字：3、5-7。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸介质</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print page {page} of {number} again</source>
        <translation>补打 {number} 第 {page} 页</translation>
    </message>
    <message>
        <source>Print the list (F28) of {number} first; the certificate names it.</source>
        <translation>先打印 {number} 的销毁清单（F28），证明上要写它的打印号。</translation>
    </message>
    <message>
        <source>Print {n} {n|page|pages}</source>
        <translation>打印 {n} 页</translation>
    </message>
    <message>
        <source>Printed {number}, {n} {n|page|pages}.</source>
        <translation>已打印 {number}，{n} 页。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Receipt and circulation</source>
        <translation>收发传阅</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>登记为载体</translation>
    </message>
    <message>
        <source>Regraded in</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>Regraded out</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Ruler page of a label sheet</source>
        <translation>标签校准页</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>打印设置</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Slip of a handover</source>
        <translation>交接凭单</translation>
    </message>
    <message>
        <source>The register of destruction is printed by year.</source>
        <translation>销毁登记簿按年度打印。</translation>
    </message>
    <message>
        <source>There is no label for this.</source>
        <translation>这一类没有标签。</translation>
    </message>
    <message>
        <source>There is no label sheet of this name.</source>
        <translation>没有这种名称的标签纸。</translation>
    </message>
    <message>
        <source>There is no paper for this kind of slip.</source>
        <translation>这种凭单没有纸面格式。</translation>
    </message>
    <message>
        <source>These pages come from different prints; print them again one print at a time.</source>
        <translation>这些页出自不同的打印，分次补打。</translation>
    </message>
    <message>
        <source>This ledger was not printed yet. Print it whole.</source>
        <translation>这本台账还没有打印过，先整本打印。</translation>
    </message>
    <message>
        <source>This vault has no unit seal, so it has no founding sheet.</source>
        <translation>这个库没有单位印鉴，也就没有建库凭证。</translation>
    </message>
    <message>
        <source>Ticks to cut by</source>
        <translation>印裁切角</translation>
    </message>
    <message>
        <source>What is shown is what is printed.</source>
        <translation>预览与打印为同一份文件</translation>
    </message>
    <message>
        <source>Where to write the PDF</source>
        <translation>PDF 写到哪里</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整本</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>With titles</source>
        <translation>印标题</translation>
    </message>
    <message>
        <source>Write to medium</source>
        <translation>写入介质</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年度</translation>
    </message>
    <message>
        <source>a folder, since this vault is for practice</source>
        <translation>文件夹，因为这不是正式库</translation>
    </message>
    <message>
        <source>all bags: {contents}</source>
        <translation>各袋合计：{contents}</translation>
    </message>
    <message>
        <source>book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>card</source>
        <translation>张</translation>
    </message>
    <message>
        <source>cp</source>
        <translation>份</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>张</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>个</translation>
    </message>
    <message>
        <source>drive</source>
        <translation>块</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>补登</translation>
    </message>
    <message>
        <source>it.</source>
        <translation>件</translation>
    </message>
    <message>
        <source>level:mimi received:2026-05</source>
        <translation>密级:秘密 收文:2026-05</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>台</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>件</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>reading room</source>
        <translation>阅文室</translation>
    </message>
    <message>
        <source>stand-alone</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>stick</source>
        <translation>个</translation>
    </message>
    <message>
        <source>tape</source>
        <translation>盘</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规登记</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>册</translation>
    </message>
    <message>
        <source>wireless removed</source>
        <translation>无线模块已拆</translation>
    </message>
    <message>
        <source>{names} (two of them together)</source>
        <translation>{names}（二人到场方可用印）</translation>
    </message>
    <message>
        <source>{name} has signed.</source>
        <translation>{name} 已签字。</translation>
    </message>
    <message>
        <source>{number} has {n} {n|page|pages}.</source>
        <translation>{number} 共 {n} 页。</translation>
    </message>
    <message>
        <source>{number} is not destroyed yet.</source>
        <translation>{number} 还没有销毁。</translation>
    </message>
    <message>
        <source>{number} was not handed to escorts.</source>
        <translation>{number} 没有交付押运。</translation>
    </message>
    <message>
        <source>{number} was reserved and never ended: {n} {n|print|prints} to explain.</source>
        <translation>{number} 取了号没有下文，共 {n} 次打印没有交代。</translation>
    </message>
    <message>
        <source>{number} was struck out and is not printed.</source>
        <translation>{number} 已作废，不打印。</translation>
    </message>
    <message>
        <source>{n} p.</source>
        <translation>{n}页</translation>
    </message>
    <message>
        <source>{n} {n|annex|annexes}</source>
        <translation>附件{n}件</translation>
    </message>
    <message>
        <source>{pages}, {annexes}</source>
        <translation>{pages}，{annexes}</translation>
    </message>
    <message>
        <source>{y}-{m}-{d} {h}:{min}</source>
        <translation>{y}年{m}月{d}日{h}时{min}分</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>1  Print the page with nought in both fields.</source>
        <translation>1　两格填 0，打印校准页。</translation>
    </message>
    <message>
        <source>2  Measure its scales: 100 mm, or the printer fits pages instead of printing true size.</source>
        <translation>2　量标尺：应为 100 mm，否则是打印机在缩放。</translation>
    </message>
    <message>
        <source>3  Fold it edge on edge, both ways, and read A and B where the creases cross.</source>
        <translation>3　横竖各对折一次，读折痕处的 A 和 B。</translation>
    </message>
    <message>
        <source>4  Type both and print again: the creases must cross at 0. Then keep them.</source>
        <translation>4　填两数再印一张：折痕应在 0。对了就存。</translation>
    </message>
    <message>
        <source>A figure, such as -1.5.</source>
        <translation>填数，如 -1.5。</translation>
    </message>
    <message>
        <source>A: move right, mm</source>
        <translation>A：右移，mm</translation>
    </message>
    <message>
        <source>B: move down, mm</source>
        <translation>B：下移，mm</translation>
    </message>
    <message>
        <source>How far the printer is off</source>
        <translation>打印机偏多少</translation>
    </message>
    <message>
        <source>Keep for this printer</source>
        <translation>存给这台打印机</translation>
    </message>
    <message>
        <source>Kept for this printer.</source>
        <translation>已存给这台打印机。</translation>
    </message>
    <message>
        <source>Kept: A {right} mm, B {down} mm.</source>
        <translation>已存：A {right} mm，B {down} mm。</translation>
    </message>
    <message>
        <source>Labels on this printer are moved by it from now on.</source>
        <translation>今后在这台打印机上打标签按此移动。</translation>
    </message>
    <message>
        <source>Nothing is kept for this printer yet.</source>
        <translation>这台打印机还没有存过数。</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>打印校准页</translation>
    </message>
    <message>
        <source>The scale reaches to {n} mm.</source>
        <translation>标尺只到 {n} mm。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>An export of this level needs a second person's signature.</source>
        <translation>这一密级导出须第二人签字。</translation>
    </message>
    <message>
        <source>No print of this number was made here.</source>
        <translation>本库没有这个打印号。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
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
    <message>
        <source>{number}: no page with this seal was recorded.</source>
        <translation>{number} 没有记过这个印记的页。</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>A past day can be asked for in the ledgers of documents and carriers.</source>
        <translation>只有文件台账和载体台账可以查某日情况。</translation>
    </message>
    <message>
        <source>A whole number, such as 3, or 2..5 after a colon.</source>
        <translation>请写整数，如 3；冒号后可写 2..5。</translation>
    </message>
    <message>
        <source>A year, such as 2026 or 2025..2026.</source>
        <translation>请写年份，如 2026 或 2025..2026。</translation>
    </message>
    <message>
        <source>No ledger has all of these; leave one out.</source>
        <translation>没有哪本台账同时具有这些项；请去掉一项。</translation>
    </message>
    <message>
        <source>No such key. Was {key} meant? In quotes it is looked for as words.</source>
        <translation>没有这一项。是不是“{key}”？加引号则按文字查找。</translation>
    </message>
    <message>
        <source>No such key; F1 shows the keys. In quotes it is looked for as words.</source>
        <translation>没有这一项，按 F1 查看可用的项；加引号则按文字查找。</translation>
    </message>
    <message>
        <source>No such level. There are: {values}.</source>
        <translation>没有这个密级。可写：{values}。</translation>
    </message>
    <message>
        <source>No such value. There are: {values}.</source>
        <translation>没有这个值。可写：{values}。</translation>
    </message>
    <message>
        <source>Not a day: write 2026-03-05, 2026-03, 2026, 2025..2026, today, or 30d from today.</source>
        <translation>不是日期：请写 2026-03-05、2026-03、2026、2025..2026、今天，或 30天（从今天起）。</translation>
    </message>
    <message>
        <source>Not as of a past day here.</source>
        <translation>此处不能按某日查。</translation>
    </message>
    <message>
        <source>Nothing is that here; F1 shows what there is, and state: knows every state.</source>
        <translation>这里没有这种情况；按 F1 查看可写的情况，“状态:”可写任一状态。</translation>
    </message>
    <message>
        <source>One day at a time; another stands before it.</source>
        <translation>一次只能查一天；前面已写了另一天。</translation>
    </message>
    <message>
        <source>One day that is past, such as 2026-03-05.</source>
        <translation>请写一个已过去的日期，如 2026-03-05。</translation>
    </message>
    <message>
        <source>Say after the sign what is looked for.</source>
        <translation>请在符号后写出要找的内容。</translation>
    </message>
    <message>
        <source>The filter has {n} {n|mistake|mistakes}.</source>
        <translation>筛选条件有 {n} 处要改。</translation>
    </message>
    <message>
        <source>This column cannot be asked for.</source>
        <translation>这一栏不能用来筛选。</translation>
    </message>
    <message>
        <source>This has no order: write a colon and the value.</source>
        <translation>这一项不分先后：请写冒号和值。</translation>
    </message>
    <message>
        <source>This ledger has nothing of the kind; F1 shows its keys.</source>
        <translation>本台账没有这一项；按 F1 查看可用的项。</translation>
    </message>
    <message>
        <source>Too long: {n} characters at most.</source>
        <translation>太长，最多 {n} 个字符。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>请写“是”或“否”。</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
</context>
<context>
    <name>readme</name>
    <message>
        <source>1. The fingerprint</source>
        <translation>一、核对指纹</translation>
    </message>
    <message>
        <source>2. The check</source>
        <translation>二、核对命令</translation>
    </message>
    <message>
        <source>3. What this proves</source>
        <translation>三、能证明什么</translation>
    </message>
    <message>
        <source>4. What this does not prove</source>
        <translation>四、不能证明什么</translation>
    </message>
    <message>
        <source>5. The files</source>
        <translation>五、文件清单</translation>
    </message>
    <message>
        <source>Anything, should verify.py be forged with the rest: use a copy kept earlier, or the other commands.</source>
        <translation>若 verify.py 也一并伪造，则什么都不能证明：用以前留存的一份，或用其他命令。</translation>
    </message>
    <message>
        <source>Cells not borne out by an opened entry, and that no later entry about a row was left out: the signer vouches for both.</source>
        <translation>不能由已公开条目推出的格子，以及各行后来的条目有没有漏带：这两点由签名者担保。</translation>
    </message>
    <message>
        <source>Each row has the entry with which its object began, and verify.py counts the cells that entries bear out.</source>
        <translation>每一行都附有该件最初的那一条；verify.py 会数出有多少格可由条目推出。</translation>
    </message>
    <message>
        <source>Entries that hold more than the columns show stay closed; only their digest is here.</source>
        <translation>内容多于所列各栏的条目不公开正文，这里只有它的摘要。</translation>
    </message>
    <message>
        <source>Every entry in entries.jsonl stands in the journal at its number, under the checkpoint, and was not altered since.</source>
        <translation>entries.jsonl 的每一条都在检查点所签日志的那个序号上，此后未改。</translation>
    </message>
    <message>
        <source>From a DEMONSTRATION vault: the rows are invented.</source>
        <translation>出自演示库：各行都是编造的。</translation>
    </message>
    <message>
        <source>From a TEST vault: the rows are invented.</source>
        <translation>出自测试库：各行都是编造的。</translation>
    </message>
    <message>
        <source>From a TRAINING vault: the rows are an exercise, not records.</source>
        <translation>出自练习库：各行是练习，不是台账。</translation>
    </message>
    <message>
        <source>Or all of it and every proof, with Python; F is the fingerprint on the founding sheet:</source>
        <translation>或用 Python 一次核对全部和每条证明；F 换成建库凭证上的指纹：</translation>
    </message>
    <message>
        <source>Or its other signature, with any OpenSSL:</source>
        <translation>或核对清单的另一个签名（任何 OpenSSL）：</translation>
    </message>
    <message>
        <source>SEAL PENDING: signed by one officer (account {account}), not sealed by the unit. Ask for a sealed export, or accept this one knowingly.</source>
        <translation>待印签：只有一名保密员（账号 {account}）签名，单位未印签。要么索取已印签的导出，要么明知而接受这一份。</translation>
    </message>
    <message>
        <source>Show the keys of this folder and compare them with the founding sheet, sign by sign:</source>
        <translation>显示本文件夹的钥的指纹，与建库凭证逐字比对：</translation>
    </message>
    <message>
        <source>That this is the latest state: compare checkpoint.txt with an earlier export or with a printed anchor.</source>
        <translation>是不是最新状态：把 checkpoint.txt 与以前的导出或打印的锚文比对。</translation>
    </message>
    <message>
        <source>That what was entered is true of the paper: count the items.</source>
        <translation>登记的内容与实物是否相符：请清点实物。</translation>
    </message>
    <message>
        <source>The files against the list:</source>
        <translation>按清单核对各文件：</translation>
    </message>
    <message>
        <source>The files are, byte for byte, those that were signed.</source>
        <translation>各文件与签名时逐字节相同。</translation>
    </message>
    <message>
        <source>The founding sheet shows the keys of the founders; ask the unit for another officer's.</source>
        <translation>建库凭证上只有建库各人的钥；其他保密员的指纹向该单位索取。</translation>
    </message>
    <message>
        <source>The list's signature, with OpenSSH 8.1 or later:</source>
        <translation>核对清单的签名（OpenSSH 8.1 以上）：</translation>
    </message>
    <message>
        <source>Who signed, until the fingerprint agrees with the founding sheet. Never trust the keys in this folder alone.</source>
        <translation>是谁签的：指纹与建库凭证一致之前不能断定。不要只凭本文件夹里的钥。</translation>
    </message>
    <message>
        <source>a checking program; needs only Python 3.6 or later</source>
        <translation>核对程序，只需 Python 3.6 以上</translation>
    </message>
    <message>
        <source>for each row, the journal's entries about it, each with its proof</source>
        <translation>每一行在日志里的各条条目，条条附证明</translation>
    </message>
    <message>
        <source>signature over MANIFEST, for openssl</source>
        <translation>对 MANIFEST 的签名，供 openssl 核对</translation>
    </message>
    <message>
        <source>signature over MANIFEST, for ssh-keygen</source>
        <translation>对 MANIFEST 的签名，供 ssh-keygen 核对</translation>
    </message>
    <message>
        <source>the SHA-256 of every file above and below but its own signatures</source>
        <translation>除自身签名外，上下各文件的 SHA-256</translation>
    </message>
    <message>
        <source>the ledger as printed</source>
        <translation>打印样式的台账</translation>
    </message>
    <message>
        <source>the public key MANIFEST.p256.sig is made with</source>
        <translation>MANIFEST.p256.sig 所用的公钥</translation>
    </message>
    <message>
        <source>the public key MANIFEST.sig is made with</source>
        <translation>MANIFEST.sig 所用的公钥</translation>
    </message>
    <message>
        <source>the same rows as a workbook</source>
        <translation>同样各行的工作簿</translation>
    </message>
    <message>
        <source>the same rows as text (UTF-8); an apostrophe before = + - @ keeps them from being formulas</source>
        <translation>同样各行的文本（UTF-8）；= + - @ 前的撇号是防止被当作公式</translation>
    </message>
    <message>
        <source>the signed head of the journal that the proofs lead to</source>
        <translation>证明所指向的、已签名的日志末端</translation>
    </message>
    <message>
        <source>{n} {n|row|rows}. This folder can be checked without SecretDesk.</source>
        <translation>共 {n} 行。核对本文件夹不用装 SecretDesk。</translation>
    </message>
</context>
<context>
    <name>rebuild</name>
    <message>
        <source>Another version of the program made these ledgers</source>
        <translation>台账是另一个版本的程序所建</translation>
    </message>
    <message>
        <source>Make the ledgers anew</source>
        <translation>重建台账</translation>
    </message>
    <message>
        <source>Not now, lock</source>
        <translation>先不建，锁定</translation>
    </message>
    <message>
        <source>The journal is whole. Tables, counts and search are made from it once more; the journal itself is not touched, and an interruption leaves everything as it was. Keep a backup from before at hand.</source>
        <translation>日志完好。各表、计数和检索按日志重建一遍；日志本身不动，中途断开也和原来一样。手边留一份此前的备份。</translation>
    </message>
    <message>
        <source>{done} of {whole} entries</source>
        <translation>{whole} 条中的 {done} 条</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>A registration was not finished</source>
        <translation>上次没登记完</translation>
    </message>
    <message>
        <source>A violation is entered with a second person's signature</source>
        <translation>违规登记须第二人签字</translation>
    </message>
    <message>
        <source>Already registered as {no} with {n} {n|copy|copies}; enter further copies only</source>
        <translation>已登记为 {no}，共 {n} 份；只录入尚未登记的份号</translation>
    </message>
    <message>
        <source>Already registered: {what}</source>
        <translation>已经登记过：{what}</translation>
    </message>
    <message>
        <source>Another document stands in the form</source>
        <translation>表单中已有另一份文件</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Compare it with the paper, then type or scan every copy number.</source>
        <translation>请与纸质件核对，再逐份录入或扫描份号。</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Copy {no} is in; {n} {n|copy|copies} so far.</source>
        <translation>份号 {no} 已录入，共 {n} 份。</translation>
    </message>
    <message>
        <source>Declassified on {day}</source>
        <translation>解密日：{day}</translation>
    </message>
    <message>
        <source>Declassified on: counted from the document date</source>
        <translation>解密日：从成文日期推算</translation>
    </message>
    <message>
        <source>Declassified on: no day of the calendar</source>
        <translation>解密日：不按日期</translation>
    </message>
    <message>
        <source>Declassified on: once period and date are mended</source>
        <translation>解密日：改好期限和日期后推算</translation>
    </message>
    <message>
        <source>Draft kept encrypted at {time}</source>
        <translation>草稿 {time} 已加密保存</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Fill from a picture</source>
        <translation>从图片填写</translation>
    </message>
    <message>
        <source>Fill from the code</source>
        <translation>用条码填写</translation>
    </message>
    <message>
        <source>Filled from the document's code; nothing is recorded yet</source>
        <translation>已按公文条码填写，尚未登记</translation>
    </message>
    <message>
        <source>First page, top left</source>
        <translation>首页左上角</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It was kept encrypted, {n} {n|field|fields} filled in.</source>
        <translation>已加密保存，填了 {n} 项。</translation>
    </message>
    <message>
        <source>Kept at {place}.</source>
        <translation>存放于 {place}。</translation>
    </message>
    <message>
        <source>Not read: {fields}. Compare the rest with the paper, then enter the copy numbers.</source>
        <translation>未能读出：{fields}。其余请与纸质件核对，再录入份号。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记上。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Once registered: corrected with a reason, never changed</source>
        <translation>登记后不能改，只能更正并写明理由</translation>
    </message>
    <message>
        <source>One number each</source>
        <translation>每份一个编号</translation>
    </message>
    <message>
        <source>Preview of the mark</source>
        <translation>标志预览</translation>
    </message>
    <message>
        <source>Print covers</source>
        <translation>打印封皮</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Register and print covers</source>
        <translation>登记并打印封皮</translation>
    </message>
    <message>
        <source>Register incoming</source>
        <translation>收文登记</translation>
    </message>
    <message>
        <source>Register only</source>
        <translation>只登记</translation>
    </message>
    <message>
        <source>Register or empty it first, or let the scanned code take its place.</source>
        <translation>请先登记或清空，或改用刚扫描的条码填写。</translation>
    </message>
    <message>
        <source>Registered as {no}, {n} {n|copy|copies}</source>
        <translation>已登记 {no}，{n} 份</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Scan a shelf or a badge, or type a number</source>
        <translation>扫柜签、胸牌，或输入编号</translation>
    </message>
    <message>
        <source>The same document again. Scan or type the copy number of this copy.</source>
        <translation>仍是同一文件，请扫描或录入本份的份号。</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>将登记</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未重复</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已登记过</translation>
    </message>
    <message>
        <source>twice here</source>
        <translation>写了两次</translation>
    </message>
    <message>
        <source>{name} is in the scope.</source>
        <translation>{name} 列入知悉范围。</translation>
    </message>
    <message>
        <source>{n} {n|copy|copies} to be registered</source>
        <translation>将登记 {n} 份</translation>
    </message>
    <message>
        <source>{unit}: document</source>
        <translation>{unit}文件</translation>
    </message>
    <message>
        <source>{what} The code also says: {rest}.</source>
        <translation>{what}条码还载明：{rest}。</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>Due</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Nobody has to bring anything back today.</source>
        <translation>今天没有人要归还。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Received (sign)</source>
        <translation>收到（签字）</translation>
    </message>
    <message>
        <source>Reminder to return</source>
        <translation>催还单</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>{n} {n|day|days}</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{person} ({department}): bring back these {n} {n|item|items} by {by} on {day}.</source>
        <translation>{person}（{department}）：请于 {day} {by} 前归还下列 {n} 件。</translation>
    </message>
</context>
<context>
    <name>renewing</name>
    <message>
        <source>Each is seen before it is renewed.</source>
        <translation>续借须见到实物。</translation>
    </message>
    <message>
        <source>Loans that run longer</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>Renew {n} {n|item|items}</source>
        <translation>确认续借 {n} 件</translation>
    </message>
    <message>
        <source>Renewed {n} {n|item|items}.</source>
        <translation>已续借 {n} 件。</translation>
    </message>
    <message>
        <source>Scan what is brought along to be seen.</source>
        <translation>逐件扫带来查验的实物。</translation>
    </message>
    <message>
        <source>Scan what is to be kept longer</source>
        <translation>扫要续借的文件或载体</translation>
    </message>
    <message>
        <source>What it is still needed for</source>
        <translation>还要用来做什么</translation>
    </message>
    <message>
        <source>an item on loan</source>
        <translation>借出的文件或载体</translation>
    </message>
    <message>
        <source>to renew</source>
        <translation>可续</translation>
    </message>
</context>
<context>
    <name>returning</name>
    <message>
        <source>Being recorded</source>
        <translation>正在记入</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新点页</translation>
    </message>
    <message>
        <source>Count pages</source>
        <translation>逐件点页</translation>
    </message>
    <message>
        <source>Count the pages</source>
        <translation>点页数</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>End this round</source>
        <translation>结束本批</translation>
    </message>
    <message>
        <source>Enter as found</source>
        <translation>登记找回</translation>
    </message>
    <message>
        <source>Enter the difference</source>
        <translation>记页数不符</translation>
    </message>
    <message>
        <source>Enter the shortage</source>
        <translation>记短缺页码</translation>
    </message>
    <message>
        <source>First the pages of {number}.</source>
        <translation>先点完 {number} 的页数。</translation>
    </message>
    <message>
        <source>Found again is entered with where it lay and who may have seen it.</source>
        <translation>登记找回要写明地点和可能接触的人，事件到评估完才结。</translation>
    </message>
    <message>
        <source>Give it back to search</source>
        <translation>退还本人去找</translation>
    </message>
    <message>
        <source>Given back, still on loan</source>
        <translation>已退还本人，仍在借</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>缺页</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Missing, found now</source>
        <translation>找回，待登记</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>没有归还</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Pages differ</source>
        <translation>页数不符</translation>
    </message>
    <message>
        <source>Pages differ, open</source>
        <translation>页数不符，待定</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Reported missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Reported missing on {day}. Found now?</source>
        <translation>这件 {day} 报过下落不明。现在找到了？</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Returned now</source>
        <translation>本次已归还</translation>
    </message>
    <message>
        <source>Returned. Put it in {place}.</source>
        <translation>已归还，放回 {place}。</translation>
    </message>
    <message>
        <source>Scan a shelf's label to tick it off.</source>
        <translation>放好后扫柜签打勾。</translation>
    </message>
    <message>
        <source>Scan one after another; each is recorded. Brought by somebody else: scan that badge first.</source>
        <translation>逐件扫码，扫一件记一件。代还请先扫代还人的胸牌。</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>扫描归还的文件或载体</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>本次小结</translation>
    </message>
    <message>
        <source>Type a number of pages.</source>
        <translation>填页数。</translation>
    </message>
    <message>
        <source>Where it belongs will stand here</source>
        <translation>这里显示放回哪里</translation>
    </message>
    <message>
        <source>Which pages are missing, and what is known of it</source>
        <translation>短缺的页码，已知的情况</translation>
    </message>
    <message>
        <source>an item, a shelf or a badge</source>
        <translation>文件、载体、柜签或胸牌</translation>
    </message>
    <message>
        <source>by cabinet and shelf</source>
        <translation>按柜层</translation>
    </message>
    <message>
        <source>lent {since}, due {due}</source>
        <translation>借 {since}，应还 {due}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>还没有存放位置</translation>
    </message>
    <message>
        <source>of them overdue</source>
        <translation>其中逾期</translation>
    </message>
    <message>
        <source>what comes back; nothing of this round belongs here</source>
        <translation>归还的文件或载体；本次没有放这里的</translation>
    </message>
    <message>
        <source>{number} goes to</source>
        <translation>刚扫 {number}，放回</translation>
    </message>
    <message>
        <source>{number} is being recorded.</source>
        <translation>{number} 正在记入。</translation>
    </message>
    <message>
        <source>{number} is not on loan: {state}.</source>
        <translation>{number} 没有借出：{state}。</translation>
    </message>
    <message>
        <source>{number} is recorded; lend it again if that was wrong.</source>
        <translation>{number} 已记入；如有误，再办一次借出。</translation>
    </message>
    <message>
        <source>{number} is returned already.</source>
        <translation>{number} 已经归还。</translation>
    </message>
    <message>
        <source>{number} was reported missing.</source>
        <translation>{number} 报过下落不明。</translation>
    </message>
    <message>
        <source>{number}: count the pages</source>
        <translation>{number} 请点页</translation>
    </message>
    <message>
        <source>{number}: pages differ</source>
        <translation>{number} 页数不符</translation>
    </message>
    <message>
        <source>{n} {n|item|items} still open.</source>
        <translation>还有 {n} 件未办完。</translation>
    </message>
    <message>
        <source>{n} {n|page|pages} short.</source>
        <translation>少 {n} 页。</translation>
    </message>
    <message>
        <source>{n} {n|page|pages} too many.</source>
        <translation>多 {n} 页。</translation>
    </message>
    <message>
        <source>{place}: {n} {n|item|items} put back.</source>
        <translation>{place} 放回 {n} 件，已核对。</translation>
    </message>
    <message>
        <source>{registered} registered, {counted} counted. Count again together; what stays short is reported within 24 hours.</source>
        <translation>登记 {registered} 页，实点 {counted} 页。请和归还人当面再点一遍；确认短缺，24 小时内上报。</translation>
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
    <name>rows</name>
    <message>
        <source>0101, Wang Min, Planning, Clerk, Important tier, 2027-12-31</source>
        <translation>0101，王敏，规划处，科员，重要涉密人员，2027-12-31</translation>
    </message>
    <message>
        <source>A number up to {n}.</source>
        <translation>不超过 {n} 的数。</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>回到逐行录入</translation>
    </message>
    <message>
        <source>Cabinets in it</source>
        <translation>几个柜</translation>
    </message>
    <message>
        <source>From a register file</source>
        <translation>从登记表文件导入</translation>
    </message>
    <message>
        <source>How many shelves: a number up to {n}.</source>
        <translation>几层：不超过 {n} 的数。</translation>
    </message>
    <message>
        <source>Import {number}; it can be undone in the list of imports while nothing of it is touched.</source>
        <translation>导入编号 {number}；其中各项未作变动之前，可在导入记录里撤销。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line {n}: {faults}</source>
        <translation>第 {n} 行：{faults}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>逐行填写</translation>
    </message>
    <message>
        <source>More than {n} lines; enter the rest afterwards.</source>
        <translation>超过 {n} 行，其余请下次再填。</translation>
    </message>
    <message>
        <source>Nobody stands behind the account {name} yet.</source>
        <translation>账户 {name} 还没有对应的人。</translation>
    </message>
    <message>
        <source>One line each: {columns}. Parted by commas or tabs; a first line may name the columns.</source>
        <translation>每行：{columns}。用逗号或制表符隔开；首行可写列名。</translation>
    </message>
    <message>
        <source>One person by a form</source>
        <translation>用表单登记一人</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Register places</source>
        <translation>登记场所</translation>
    </message>
    <message>
        <source>Registry, Cabinet 1, 3, jimi</source>
        <translation>机要室，1号柜，3，机密</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>填是谁</translation>
    </message>
    <message>
        <source>Shelves in each</source>
        <translation>每柜几层</translation>
    </message>
    <message>
        <source>Shelves stand in a cabinet; name it.</source>
        <translation>层在柜里，请写柜名。</translation>
    </message>
    <message>
        <source>Stands in line {n} already.</source>
        <translation>第 {n} 行已有。</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要改的</translation>
    </message>
    <message>
        <source>What the lines say</source>
        <translation>各行内容</translation>
    </message>
    <message>
        <source>What will be entered</source>
        <translation>将录入</translation>
    </message>
    <message>
        <source>Write the lines</source>
        <translation>写成行</translation>
    </message>
    <message>
        <source>cabinet {n}</source>
        <translation>{n}号柜</translation>
    </message>
    <message>
        <source>shelf {n}</source>
        <translation>{n}层</translation>
    </message>
    <message>
        <source>typed, or pasted from a spreadsheet</source>
        <translation>手敲，或从表格粘贴</translation>
    </message>
    <message>
        <source>{enter} ({n})</source>
        <translation>{enter}（{n}）</translation>
    </message>
    <message>
        <source>{n} {n|entry|entries} made.</source>
        <translation>已录入 {n} 条。</translation>
    </message>
    <message>
        <source>{n} {n|line|lines} to mend; nothing is entered before.</source>
        <translation>有 {n} 行要改；改好才录入。</translation>
    </message>
    <message>
        <source>{n} {n|row|rows} taken in from the file, {m} corrected.</source>
        <translation>已从文件导入 {n} 行，更正 {m} 行。</translation>
    </message>
    <message>
        <source>{n} {n|row|rows} taken in from the file.</source>
        <translation>已从文件导入 {n} 行。</translation>
    </message>
    <message>
        <source>{role}. Say who it is; until then this person can hold and approve nothing.</source>
        <translation>{role}。请填是谁；在此之前不能持有，也不能审批。</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Allowed</source>
        <translation>可借</translation>
    </message>
    <message>
        <source>Approval sheet no.</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>须审批</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A disk of {level} inside a machine of {highest}.</source>
        <translation>{level}硬盘装入{highest}设备。</translation>
    </message>
    <message>
        <source>A machine is not lent; assign it to a person.</source>
        <translation>设备不外借，请登记配发。</translation>
    </message>
    <message>
        <source>Already renewed {n} {n|time|times}.</source>
        <translation>已续借 {n} 次。</translation>
    </message>
    <message>
        <source>Cleared up to {highest}; this item is {level}.</source>
        <translation>本人最高可接触{highest}，此件为{level}。</translation>
    </message>
    <message>
        <source>Inside a machine; take it out first.</source>
        <translation>在设备内，请先登记拆下。</translation>
    </message>
    <message>
        <source>Neither in store nor in use: {state}.</source>
        <translation>既不在库也不在用：{state}。</translation>
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
        <source>Not in use: {state}.</source>
        <translation>不在用：{state}。</translation>
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
        <source>Storage parts are inside; take them out first.</source>
        <translation>机内有存储部件，先拆下。</translation>
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
    <name>safe</name>
    <message>
        <source>Cabinet no.</source>
        <translation>柜号</translation>
    </message>
    <message>
        <source>Changed because</source>
        <translation>变更原因</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>变更人</translation>
    </message>
    <message>
        <source>Changed later already, on {day}.</source>
        <translation>{day} 已有更晚的更换。</translation>
    </message>
    <message>
        <source>Combination changed on</source>
        <translation>密码变更日期</translation>
    </message>
    <message>
        <source>Combination known to</source>
        <translation>密码知悉人</translation>
    </message>
    <message>
        <source>Keys held by</source>
        <translation>钥匙持有人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁具</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>品牌型号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sealed copy kept at</source>
        <translation>备份密封件存放</translation>
    </message>
    <message>
        <source>This cabinet number is already registered.</source>
        <translation>此柜号已登记。</translation>
    </message>
    <message>
        <source>This place is already registered as safe {number}.</source>
        <translation>此处已登记为保密柜 {number}。</translation>
    </message>
    <message>
        <source>Times changed</source>
        <translation>变更次数</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>{number} has a key lock, no combination.</source>
        <translation>{number} 是钥匙锁，没有密码。</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>A newer label was printed on {day}. Is this one still on it?</source>
        <translation>{day} 打印过新标签。实物上还是这一张？</translation>
    </message>
    <message>
        <source>A received document, {no}: not registered yet.</source>
        <translation>来文 {no}：尚未登记。</translation>
    </message>
    <message>
        <source>A received document, {no}: registered as {register_no}, {n} {n|copy|copies}.</source>
        <translation>来文 {no}：已登记为 {register_no}，{n} 份。</translation>
    </message>
    <message>
        <source>A received document; finish what this page has begun first.</source>
        <translation>这是来文条码，请先完成本页正在办理的事项。</translation>
    </message>
    <message>
        <source>Another unit's number; not in this vault.</source>
        <translation>外单位编号，不属于本库。</translation>
    </message>
    <message>
        <source>Calibration code. Open Set-up, Scanner, to see how the scanner is set.</source>
        <translation>校准码。到“启用准备”的扫描枪一步看扫描枪设得怎样。</translation>
    </message>
    <message>
        <source>Code does not verify; the label may be copied or forged. Keep the item and tell the leader in charge.</source>
        <translation>验证码不对，可能是抄写或伪造的标签。先收下实物，报主管领导。</translation>
    </message>
    <message>
        <source>Damaged label, check fails. Type the number below it.</source>
        <translation>标签残缺，校验不符。输入标签下方的编号。</translation>
    </message>
    <message>
        <source>Damaged page seal: nothing is proven. Scan it again, or look for the print number.</source>
        <translation>页面印记残损，什么也不能证明。请重扫，或按打印编号查找。</translation>
    </message>
    <message>
        <source>Genuine seal: {number}, page {page} ({form}), sealed on {day} by {name} at entry {entries}.</source>
        <translation>印记属实：{number} 第 {page} 页（{form}），{day} 由{name}在第 {entries} 条处加盖。</translation>
    </message>
    <message>
        <source>Longer than any code. Nothing was done.</source>
        <translation>比任何编码都长，没有办理。</translation>
    </message>
    <message>
        <source>No item of this number in this vault.</source>
        <translation>本库没有这个编号。</translation>
    </message>
    <message>
        <source>No such item.</source>
        <translation>本库没有这一件。</translation>
    </message>
    <message>
        <source>Not a number of this vault. Press F4 to search the words.</source>
        <translation>不是本库编号。按 F4 查找文字。</translation>
    </message>
    <message>
        <source>Not known in this vault, though the code is whole.</source>
        <translation>编码完整，但本库没有。</translation>
    </message>
    <message>
        <source>Old label, replaced on {day}. Peel it off and scan the new one.</source>
        <translation>旧标签，已于 {day} 换新。撕下旧的，扫新的。</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>扫码或输入编号</translation>
    </message>
    <message>
        <source>Scan, or type a number, document, name or initials</source>
        <translation>扫码，或输入编号、文号、姓名、拼音首字母</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫描枪就绪</translation>
    </message>
    <message>
        <source>The code of a received document; an officer registers it.</source>
        <translation>公文条码，须由保密员登记。</translation>
    </message>
    <message>
        <source>This page takes no scans.</source>
        <translation>这一页不用扫码。</translation>
    </message>
    <message>
        <source>Too long for a code.</source>
        <translation>太长，不是编码。</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>应还 {day}</translation>
    </message>
    <message>
        <source>holds {n} {n|item|items}</source>
        <translation>手上 {n} 件</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>无文号</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{n} of this name; scan the badge or type the staff number.</source>
        <translation>同名 {n} 人；扫胸牌或输入工号。</translation>
    </message>
    <message>
        <source>{what} This print is noted as spoiled: it must not be in use.</source>
        <translation>{what}此件已记为作废，不应再用。</translation>
    </message>
    <message>
        <source>{what}. Here goes: {wanted}.</source>
        <translation>{what}。这里要扫{wanted}。</translation>
    </message>
</context>
<context>
    <name>scanner</name>
    <message>
        <source>A, Q, W, Z or figures are exchanged: a French layout.</source>
        <translation>A、Q、W、Z 或数字对调：法文键盘。</translation>
    </message>
    <message>
        <source>All 58 figures arrive as they are.</source>
        <translation>58 位数字原样到达。</translation>
    </message>
    <message>
        <source>An input method makes the signs full-width.</source>
        <translation>输入法把字符变成了全角。</translation>
    </message>
    <message>
        <source>An input method takes letters away: Chinese input is on.</source>
        <translation>输入法吃掉了字母：中文输入开着。</translation>
    </message>
    <message>
        <source>Better: let the scanner send Enter (suffix CR) after each code.</source>
        <translation>更好：让扫描枪在码后发回车（后缀 CR）。</translation>
    </message>
    <message>
        <source>Better: set one suffix only (CR, not CR LF).</source>
        <translation>更好：只设一个后缀（CR，不要 CR LF）。</translation>
    </message>
    <message>
        <source>Better: set the pause between characters at the scanner to nought.</source>
        <translation>更好：把扫描枪的字符间隔设为零。</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged: Caps Lock is on.</source>
        <translation>大小写颠倒：Caps Lock 开着。</translation>
    </message>
    <message>
        <source>Click here, then scan a code</source>
        <translation>点这里，再扫码</translation>
    </message>
    <message>
        <source>Enter comes {n} times after a code; only the first counts.</source>
        <translation>码后回车来了 {n} 次，只算第一次。</translation>
    </message>
    <message>
        <source>Enter ends each code.</source>
        <translation>回车收尾。</translation>
    </message>
    <message>
        <source>Everything arrives in capitals.</source>
        <translation>全部变成大写。</translation>
    </message>
    <message>
        <source>Everything arrives in small letters.</source>
        <translation>全部变成小写。</translation>
    </message>
    <message>
        <source>Fast enough: {n} ms between keys at most.</source>
        <translation>速度够快：键间最长 {n} 毫秒。</translation>
    </message>
    <message>
        <source>Figures arrive, but not those of the code.</source>
        <translation>到的是数字，但不是码上的数字。</translation>
    </message>
    <message>
        <source>Letters and signs arrive as they are.</source>
        <translation>字母和符号原样到达。</translation>
    </message>
    <message>
        <source>Letters arrive, but not those of the code.</source>
        <translation>到的是字母，但不是码上的字母。</translation>
    </message>
    <message>
        <source>No Enter follows. The scan box ends a code by the pause after it from now on.</source>
        <translation>码后没有回车。扫码框今后以停顿收尾。</translation>
    </message>
    <message>
        <source>No calibration code was read.</source>
        <translation>没有读到校准码。</translation>
    </message>
    <message>
        <source>Not calibrated on this computer: the scan box expects a fast scanner that ends with Enter.</source>
        <translation>本机未校准：扫码框按“快速、回车收尾”等候。</translation>
    </message>
    <message>
        <source>Print the codes</source>
        <translation>打印校准码</translation>
    </message>
    <message>
        <source>Reset the scanner to its factory settings with its own manual, then scan again.</source>
        <translation>按扫描枪说明书恢复出厂设置，再扫一次。</translation>
    </message>
    <message>
        <source>Scan a code now</source>
        <translation>现在扫码</translation>
    </message>
    <message>
        <source>Scan both codes</source>
        <translation>扫两个码</translation>
    </message>
    <message>
        <source>Scan one of the two codes of this page, straight and from a hand's breadth.</source>
        <translation>对准本页两个码之一，隔一掌远扫。</translation>
    </message>
    <message>
        <source>Set a longer pause between characters at the scanner, 5 to 10 ms, and use another USB socket.</source>
        <translation>把扫描枪的字符间隔调到 5～10 毫秒，并换一个 USB 口。</translation>
    </message>
    <message>
        <source>Set it to keyboard mode with the suffix CR, without function keys or Alt codes.</source>
        <translation>设为键盘方式，后缀 CR，关掉功能键和 Alt 码。</translation>
    </message>
    <message>
        <source>Set the pause between characters at the scanner to nought, then scan again.</source>
        <translation>把扫描枪的字符间隔设为零，再扫一次。</translation>
    </message>
    <message>
        <source>Set the scanner's keyboard country to the layout of this computer (USA or China).</source>
        <translation>把扫描枪的键盘国别设为本机键盘（美国或中国）。</translation>
    </message>
    <message>
        <source>Signs arrive as others: {pairs}</source>
        <translation>符号变样：{pairs}</translation>
    </message>
    <message>
        <source>Slow: up to {n} ms between keys. The scan box waits that long from now on.</source>
        <translation>偏慢：键间最长 {n} 毫秒。扫码框今后按此等候。</translation>
    </message>
    <message>
        <source>Switch the input method to English while scanning; labels of figures are read all the same.</source>
        <translation>扫码时把输入法切到英文；纯数字的标签不受影响。</translation>
    </message>
    <message>
        <source>Tab ends each code.</source>
        <translation>Tab 收尾。</translation>
    </message>
    <message>
        <source>The figures arrive as the signs above them: Shift is held.</source>
        <translation>数字变成了上档符号：Shift 被按住。</translation>
    </message>
    <message>
        <source>The figures arrive as the signs of a French keyboard.</source>
        <translation>数字变成了法文键盘的符号。</translation>
    </message>
    <message>
        <source>The scan box is fitted to this scanner.</source>
        <translation>扫码框已按这把扫描枪调好。</translation>
    </message>
    <message>
        <source>The scan box is set: {end}, up to {n} ms between keys.</source>
        <translation>扫码框已设：{end}，键间不超过 {n} 毫秒。</translation>
    </message>
    <message>
        <source>The scanner adds signs of its own: {signs}</source>
        <translation>扫描枪自己加了字符：{signs}</translation>
    </message>
    <message>
        <source>The scanner sends control signs (Ctrl or Alt with a key).</source>
        <translation>扫描枪发出控制键（Ctrl 或 Alt）。</translation>
    </message>
    <message>
        <source>They are read all the same; switch the input method to English while scanning.</source>
        <translation>照样能读；扫码时请切到英文输入。</translation>
    </message>
    <message>
        <source>Too slow: {n} ms between keys cannot be told from typing by hand.</source>
        <translation>太慢：键间 {n} 毫秒，与手敲分不开。</translation>
    </message>
    <message>
        <source>Turn off Caps Lock, and at the scanner 'invert case' or 'Caps Lock on'.</source>
        <translation>关掉 Caps Lock，并关掉扫描枪的“大小写反转”。</translation>
    </message>
    <message>
        <source>Turn off prefix, suffix and AIM identifier at the scanner; Enter alone may follow.</source>
        <translation>在扫描枪上关掉前缀、后缀和 AIM 标识，只留回车。</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到什么</translation>
    </message>
    <message>
        <source>Y and Z are exchanged: a German layout.</source>
        <translation>Y 与 Z 对调：德文键盘。</translation>
    </message>
    <message>
        <source>ends by a pause</source>
        <translation>停顿收尾</translation>
    </message>
    <message>
        <source>ends with Enter</source>
        <translation>回车收尾</translation>
    </message>
    <message>
        <source>ends with Tab</source>
        <translation>Tab 收尾</translation>
    </message>
    <message>
        <source>from the screen or from paper</source>
        <translation>屏幕上或纸上的都行</translation>
    </message>
    <message>
        <source>{n} keys …</source>
        <translation>{n} 键……</translation>
    </message>
    <message>
        <source>{n} of 58 figures are lost on the way.</source>
        <translation>58 位数字丢了 {n} 位。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Cannot compare like that.</source>
        <translation>不能这样比较。</translation>
    </message>
    <message>
        <source>This ledger has no column {name}.</source>
        <translation>本台账没有“{name}”一栏。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>离库</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>destroying</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期满</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>no</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>否</translation>
    </message>
    <message>
        <source>on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>out</source>
        <translation>不在库</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>period</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收文</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>签字未补</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>secrecy</name>
    <message>
        <source>A period is one month at least.</source>
        <translation>保密期限最短 1 个月。</translation>
    </message>
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
    <name>selftest</name>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Founding, registering, verifying</source>
        <translation>建库、登记、核验</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>A backup every so many days</source>
        <translation>几天备份一次</translation>
    </message>
    <message>
        <source>Deep verification every so many days</source>
        <translation>几天深度核验一次</translation>
    </message>
    <message>
        <source>Labels: move printing down, mm</source>
        <translation>标签下移，mm</translation>
    </message>
    <message>
        <source>Labels: move printing right, mm</source>
        <translation>标签右移，mm</translation>
    </message>
    <message>
        <source>Locks when idle, minutes</source>
        <translation>无操作几分钟后锁定</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Kept on this machine only. Paper follows the vault's language.</source>
        <translation>只存在本机。纸面随保密库的语言。</translation>
    </message>
    <message>
        <source>Language on screen</source>
        <translation>屏幕语言</translation>
    </message>
    <message>
        <source>Set-up: people, places, numbers, printer, scanner</source>
        <translation>启用准备：人员、场所、启用号、打印机、扫描枪</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>First backup</source>
        <translation>首次备份</translation>
    </message>
    <message>
        <source>Founding sheet</source>
        <translation>建库单</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>It counts as made once it was opened again and verified; that happens by itself.</source>
        <translation>备份重新打开并核验后才算数，程序自动做。</translation>
    </message>
    <message>
        <source>It opens with the passphrases of today. Without one of them nobody reads it, nor do we.</source>
        <translation>备份用今天的口令打开；口令都没了，谁也读不出，我们也不能。</translation>
    </message>
    <message>
        <source>Last backup {day}.</source>
        <translation>上次备份 {day}。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>其余都略过</translation>
    </message>
    <message>
        <source>Leave out {n} {n|step|steps} of the set-up?</source>
        <translation>略过启用准备的 {n} 步？</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>略过这一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>还没有备份过。</translation>
    </message>
    <message>
        <source>No such step of the set-up.</source>
        <translation>启用准备没有这一步。</translation>
    </message>
    <message>
        <source>Onto a registered stick or disk of its own, kept in another safe than this computer.</source>
        <translation>备到专用的已登记盘上，与本机分柜保管。</translation>
    </message>
    <message>
        <source>Opening numbers</source>
        <translation>启用号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Printed as {number}.</source>
        <translation>已打印，{number}。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>启用准备</translation>
    </message>
    <message>
        <source>Set-up: {n} of {of} steps</source>
        <translation>启用准备：已完成 {n} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Still to do: {steps}</source>
        <translation>还差：{steps}</translation>
    </message>
    <message>
        <source>The scanner works. Calibrate it in its step.</source>
        <translation>扫描枪通了。校准在“扫描枪”一步。</translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>去备份</translation>
    </message>
    <message>
        <source>Today reminds of it no more. It can still be done here at any time.</source>
        <translation>今日页不再提醒；随时还可在这里补做。</translation>
    </message>
    <message>
        <source>What is typed here is kept, encrypted, until it is entered.</source>
        <translation>填了一半的加密存着，录入后清除。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>已略过：{reason}</translation>
    </message>
    <message>
        <source>one page, two figures</source>
        <translation>一页，量两个数</translation>
    </message>
    <message>
        <source>onto another stick</source>
        <translation>备到另一只盘</translation>
    </message>
    <message>
        <source>print, sign, lock away</source>
        <translation>打印、签字、入柜</translation>
    </message>
    <message>
        <source>room, cabinet, shelf</source>
        <translation>房间、柜、层</translation>
    </message>
    <message>
        <source>two codes</source>
        <translation>扫两个码</translation>
    </message>
    <message>
        <source>where the paper books end</source>
        <translation>纸质簿册到几号</translation>
    </message>
    <message>
        <source>who may hold what</source>
        <translation>谁能持有什么</translation>
    </message>
    <message>
        <source>{n} more than the founders</source>
        <translation>建库人员外 {n} 人</translation>
    </message>
    <message>
        <source>{n} of {of} steps</source>
        <translation>已完成 {n} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>{n} {n|place|places}</source>
        <translation>{n} 处</translation>
    </message>
    <message>
        <source>{n} {n|series|series} opened</source>
        <translation>{n} 个号序</translation>
    </message>
</context>
<context>
    <name>several</name>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>已选 {n}</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Attached scan</source>
        <translation>附件扫描件</translation>
    </message>
    <message>
        <source>Cover sheets</source>
        <translation>文件封皮</translation>
    </message>
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
        <source>Export of carriers</source>
        <translation>导出载体台账</translation>
    </message>
    <message>
        <source>Export of computers</source>
        <translation>导出涉密计算机</translation>
    </message>
    <message>
        <source>Export of destruction batches</source>
        <translation>导出销毁登记簿</translation>
    </message>
    <message>
        <source>Export of documents</source>
        <translation>导出文件台账</translation>
    </message>
    <message>
        <source>Export of equipment</source>
        <translation>导出办公设备</translation>
    </message>
    <message>
        <source>Export of key rooms</source>
        <translation>导出要害部位</translation>
    </message>
    <message>
        <source>Export of people</source>
        <translation>导出人员台账</translation>
    </message>
    <message>
        <source>Export of places</source>
        <translation>导出存放位置</translation>
    </message>
    <message>
        <source>Export of safes</source>
        <translation>导出保密柜</translation>
    </message>
    <message>
        <source>Export of the faults of an old register</source>
        <translation>导出旧台账问题清单</translation>
    </message>
    <message>
        <source>Export of the incoming register</source>
        <translation>导出收文登记簿</translation>
    </message>
    <message>
        <source>F01 Incoming register</source>
        <translation>F01 收文登记簿</translation>
    </message>
    <message>
        <source>F13 Carrier ledger</source>
        <translation>F13 涉密载体台账</translation>
    </message>
    <message>
        <source>F15 Computer ledger</source>
        <translation>F15 涉密计算机台账</translation>
    </message>
    <message>
        <source>F16 Equipment ledger</source>
        <translation>F16 涉密信息设备台账</translation>
    </message>
    <message>
        <source>F17 Removable media</source>
        <translation>F17 移动存储介质台账</translation>
    </message>
    <message>
        <source>F27 Destruction approval</source>
        <translation>F27 销毁审批表</translation>
    </message>
    <message>
        <source>F28 Destruction list</source>
        <translation>F28 销毁清单</translation>
    </message>
    <message>
        <source>F29 Escort note</source>
        <translation>F29 押运交接单</translation>
    </message>
    <message>
        <source>F30 Destruction register</source>
        <translation>F30 销毁登记簿</translation>
    </message>
    <message>
        <source>F31 Destruction certificate</source>
        <translation>F31 销毁证明</translation>
    </message>
    <message>
        <source>Faults of an old register</source>
        <translation>旧台账问题清单</translation>
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
        <source>Founding sheet</source>
        <translation>建库凭证</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高密级</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
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
        <source>List of attached scans</source>
        <translation>附件扫描清册</translation>
    </message>
    <message>
        <source>List of destruction batches</source>
        <translation>销毁批次清册</translation>
    </message>
    <message>
        <source>List of key rooms</source>
        <translation>要害部位清单</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>人员清册</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>存放位置清册</translation>
    </message>
    <message>
        <source>List of prints and exports</source>
        <translation>打印与导出清册</translation>
    </message>
    <message>
        <source>List of safes</source>
        <translation>保密柜清单</translation>
    </message>
    <message>
        <source>List of slips</source>
        <translation>凭单清册</translation>
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
        <source>Reminder</source>
        <translation>催还单</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Ruler page</source>
        <translation>标签校准页</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭单</translation>
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
    <name>shell</name>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Backup {day}, verified</source>
        <translation>备份 {day}，已重开核验</translation>
    </message>
    <message>
        <source>Covered, work goes on</source>
        <translation>已遮盖，工作继续</translation>
    </message>
    <message>
        <source>Demonstration vault</source>
        <translation>演示库</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>锁定倒计时 {time}</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>尚未建库</translation>
    </message>
    <message>
        <source>Open to be read only. It can be looked at and verified; no act is recorded.</source>
        <translation>已转为只读。可查、可核验，不能办理。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Seal agrees, entry {n}</source>
        <translation>印记一致，第 {n} 条</translation>
    </message>
    <message>
        <source>Test vault</source>
        <translation>测试库</translation>
    </message>
    <message>
        <source>Training vault</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>Vault founded</source>
        <translation>库已建成</translation>
    </message>
    <message>
        <source>Verification: {n} {n|finding|findings}</source>
        <translation>核验有 {n} 处不符</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>现在核验</translation>
    </message>
    <message>
        <source>{role}, reading</source>
        <translation>{role}，只看</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Add a second signature</source>
        <translation>加一人签字</translation>
    </message>
    <message>
        <source>No account of this role is open.</source>
        <translation>没有可用的此类账号。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二人签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Without this signature</source>
        <translation>不要这个签字</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Nobody who may has an account; take it on paper.</source>
        <translation>有权的人没有账号，请走纸面。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签认</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>先输入口令。</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签认人</translation>
    </message>
    <message>
        <source>{name} has signed</source>
        <translation>{name} 已签认</translation>
    </message>
    <message>
        <source>{name} types the passphrase</source>
        <translation>请 {name} 输入口令</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approval no.</source>
        <translation>审批单号</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批单</translation>
    </message>
    <message>
        <source>Attach each page to its slip</source>
        <translation>每页附到各自的凭单</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借阅人</translation>
    </message>
    <message>
        <source>Borrower signs</source>
        <translation>借阅人签字</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>Carrying-out slip for classified items</source>
        <translation>涉密载体外出携带凭单</translation>
    </message>
    <message>
        <source>Checked by, signs</source>
        <translation>验收人签字</translation>
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
        <source>Copy no.</source>
        <translation>份号</translation>
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
        <source>Do they bear their signatures? Untick what came back unsigned.</source>
        <translation>这些凭单都签字了吗？没有签字的请取消勾选。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Escort note</source>
        <translation>押运交接单</translation>
    </message>
    <message>
        <source>Escort one signs</source>
        <translation>携带人签字</translation>
    </message>
    <message>
        <source>Escort two signs</source>
        <translation>同行人签字</translation>
    </message>
    <message>
        <source>Fallback sheet</source>
        <translation>应急补登单</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Giver signs</source>
        <translation>移交人签字</translation>
    </message>
    <message>
        <source>Handover slip for classified items</source>
        <translation>涉密载体移交凭单</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>共计</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>签字已补</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>编号</translation>
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
        <source>Loan slip for classified items</source>
        <translation>涉密载体借阅凭单</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>No page shows the code of a slip. Nothing was attached.</source>
        <translation>没有一页带有凭单二维码，未附任何扫描件。</translation>
    </message>
    <message>
        <source>No slip, or more than one: page {pages}. Left out.</source>
        <translation>第 {pages} 页没有凭单或不止一张凭单，不附。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>还没签</translation>
    </message>
    <message>
        <source>Officer signs</source>
        <translation>经办人签字</translation>
    </message>
    <message>
        <source>On behalf</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Pages or capacity</source>
        <translation>页数容量</translation>
    </message>
    <message>
        <source>Part 1  officer keeps</source>
        <translation>第一联　保密员存</translation>
    </message>
    <message>
        <source>Part 2  goes with the items</source>
        <translation>第二联　随件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Receiver signs</source>
        <translation>接收人签字</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>归还凭单</translation>
    </message>
    <message>
        <source>Return slip for classified items</source>
        <translation>涉密载体归还凭单</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>归还人</translation>
    </message>
    <message>
        <source>Returned by, signs</source>
        <translation>归还人签字</translation>
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
        <source>Signed</source>
        <translation>已签字</translation>
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
        <source>Signed on return</source>
        <translation>归还签字</translation>
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
        <source>The scan is attached to {number}, entry {seq}.</source>
        <translation>扫描件已附入 {number}，记录 {seq}。</translation>
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
        <source>Was it scanned as a picture? It can be kept with the slip.</source>
        <translation>已扫描成图片？可与凭单一并保存。</translation>
    </message>
    <message>
        <source>Witness signs</source>
        <translation>监交人签字</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>item</source>
        <translation>件</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{number} filed, signature no longer missing.</source>
        <translation>{number} 已收存，签字已补。</translation>
    </message>
    <message>
        <source>{number} is being recorded.</source>
        <translation>{number} 正在记入。</translation>
    </message>
    <message>
        <source>{number} is filed</source>
        <translation>{number} 已归档</translation>
    </message>
    <message>
        <source>{number} is signed</source>
        <translation>{number} 已签字</translation>
    </message>
    <message>
        <source>{number}: attached, entry {seq}</source>
        <translation>{number}：已附上，第 {seq} 条</translation>
    </message>
    <message>
        <source>{number}: page {pages}</source>
        <translation>{number}：第 {pages} 页</translation>
    </message>
    <message>
        <source>{number}: signature missing</source>
        <translation>{number} 签字未补</translation>
    </message>
    <message>
        <source>{number}: {signature}.</source>
        <translation>{number}：{signature}。</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <translation>{number}：{why}</translation>
    </message>
    <message>
        <source>{n} of {all} slips have their scan now.</source>
        <translation>{all} 张凭单中 {n} 张已附扫描件。</translation>
    </message>
    <message>
        <source>{n} slips were scanned together</source>
        <translation>一次扫描了 {n} 张凭单</translation>
    </message>
    <message>
        <source>{n} {n|is|are} signed: file {n|it|them}</source>
        <translation>{n} 张已签字，收存</translation>
    </message>
    <message>
        <source>{n} {n|slip|slips} filed, signature no longer missing.</source>
        <translation>{n} 张凭单已收存，签字已补。</translation>
    </message>
    <message>
        <source>{person}, {day}, {n} {n|item|items}. Signed? Scan it again, or press Ctrl+Enter, and file it.</source>
        <translation>{person}，{day}，{n} 件。已签字的，再扫一次或按 Ctrl+Enter，收存归档。</translation>
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
        <source>In use</source>
        <translation>在用</translation>
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
        <source>Out of use</source>
        <translation>停用</translation>
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
    <name>steps</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>All acts</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Combinations to change</source>
        <translation>待更换密码</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Destroy what came out of the printer; its number is not used again.</source>
        <translation>打出来的纸当面销毁；这个编号不再用。</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destruction waiting</source>
        <translation>销毁待办</translation>
    </message>
    <message>
        <source>Document or name</source>
        <translation>文号或名称</translation>
    </message>
    <message>
        <source>Due back today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Enter as spoiled</source>
        <translation>登记作废</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>登记找回</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持有量</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Latest acts</source>
        <translation>最近办理</translation>
    </message>
    <message>
        <source>Level / period</source>
        <translation>密级 / 期限</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Nothing overdue, due, ending, waiting for destruction or unsigned.</source>
        <translation>逾期、到期、期限、销毁、签字都已办结。</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天没有要办的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Periods ending</source>
        <translation>保密期限将满</translation>
    </message>
    <message>
        <source>Print all reminders</source>
        <translation>全部打印催还单</translation>
    </message>
    <message>
        <source>Print the reminder</source>
        <translation>打印催还单</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Prints not explained</source>
        <translation>打印未结</translation>
    </message>
    <message>
        <source>Reminders not printed.</source>
        <translation>催还单没有打印。</translation>
    </message>
    <message>
        <source>Reminders printed, {number}.</source>
        <translation>催还单已打印，{number}。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Seal and backup</source>
        <translation>印记与备份</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signatures missing</source>
        <translation>签字未补</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字已补</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>What must be back today</source>
        <translation>今天要收回的</translation>
    </message>
    <message>
        <source>With, or at</source>
        <translation>去向、持有或位置</translation>
    </message>
    <message>
        <source>a holder has left</source>
        <translation>知悉人已离岗</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>changed {n} {n|day|days} ago</source>
        <translation>{n} 天未换</translation>
    </message>
    <message>
        <source>entry {n}, seal agrees</source>
        <translation>第 {n} 条，印记一致</translation>
    </message>
    <message>
        <source>every {days} days, and when somebody leaves</source>
        <translation>每 {days} 天一换，人员离岗即换</translation>
    </message>
    <message>
        <source>for {n} {n|day|days}</source>
        <translation>已 {n} 天</translation>
    </message>
    <message>
        <source>in {n} {n|day|days}</source>
        <translation>还有 {n} 天</translation>
    </message>
    <message>
        <source>last print {number}</source>
        <translation>末次打印 {number}</translation>
    </message>
    <message>
        <source>left the printer?</source>
        <translation>打出来了吗？</translation>
    </message>
    <message>
        <source>never changed</source>
        <translation>未登记更换</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有核验</translation>
    </message>
    <message>
        <source>nothing printed yet</source>
        <translation>还没有打印过</translation>
    </message>
    <message>
        <source>oldest {day}, {number}</source>
        <translation>最早 {day} 凭单 {number}</translation>
    </message>
    <message>
        <source>printed or spoiled, each number once</source>
        <translation>打出或作废，每个编号一次</translation>
    </message>
    <message>
        <source>review before they end</source>
        <translation>期满前须审核</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>看下面</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天起</translation>
    </message>
    <message>
        <source>{day}, reopened and verified</source>
        <translation>{day}，已重开核验</translation>
    </message>
    <message>
        <source>{day}, {depth}: no finding</source>
        <translation>{day} {depth}核验，无不符</translation>
    </message>
    <message>
        <source>{day}, {depth}: {n} {n|finding|findings}</source>
        <translation>{day} {depth}核验，{n} 处不符</translation>
    </message>
    <message>
        <source>{hour} list</source>
        <translation>{hour} 清单</translation>
    </message>
    <message>
        <source>{name} approved</source>
        <translation>{name} 已批准</translation>
    </message>
    <message>
        <source>{number} was begun and never recorded.</source>
        <translation>{number} 占了号，没有记打印结果。</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}　{name}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>其余 {n} 件</translation>
    </message>
    <message>
        <source>{n} {n|batch|batches}</source>
        <translation>{n} 批</translation>
    </message>
    <message>
        <source>{n} {n|item|items}</source>
        <translation>{n} 件</translation>
    </message>
    <message>
        <source>{n} {n|item|items}, within {days} days</source>
        <translation>{n} 件，{days} 天内</translation>
    </message>
    <message>
        <source>{n} {n|print|prints}</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>{n} {n|safe|safes}</source>
        <translation>{n} 个保密柜</translation>
    </message>
    <message>
        <source>{n} {n|sheet|sheets}</source>
        <translation>{n} 张</translation>
    </message>
    <message>
        <source>{year}, copies and carriers</source>
        <translation>{year}年，份与件合计</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {week}</source>
        <translation>{year}年{month}月{day}日 {week}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>After 5 wrong passphrases a wait of 30 s, then twice as long each time.</source>
        <translation>口令输错 5 次后等待 30 秒，以后逐次加倍，最长 15 分钟。</translation>
    </message>
    <message>
        <source>Classified documents and carriers</source>
        <translation>涉密文件与载体</translation>
    </message>
    <message>
        <source>Compare the last entry with the foot of the last printed page before unlocking.</source>
        <translation>左侧末条印记应与保险柜内末次打印页脚一致；不一致先不要解锁。</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>第 {n} 条</translation>
    </message>
    <message>
        <source>For an inspection, to read</source>
        <translation>检查用，只读</translation>
    </message>
    <message>
        <source>For an inspection: everything can be read, nothing recorded.</source>
        <translation>检查用：都能看，什么也不能办理。</translation>
    </message>
    <message>
        <source>Input method is off here</source>
        <translation>输入法已关闭</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>末条记录</translation>
    </message>
    <message>
        <source>Last unlocked</source>
        <translation>上次解锁</translation>
    </message>
    <message>
        <source>Nothing was changed. The vault is locked.</source>
        <translation>什么都没改。库已锁定。</translation>
    </message>
    <message>
        <source>Register vault</source>
        <translation>保密库</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>末条印记</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>改为办理</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>库号</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>记于</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>A checkpoint cannot be read: it was altered or damaged.</source>
        <translation>检查点无法读取：已被改动或损坏。</translation>
    </message>
    <message>
        <source>A file of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.</source>
        <translation>保密库的一个文件已损坏或被改动。未作任何修复，请保持现状。</translation>
    </message>
    <message>
        <source>A file of the vault is missing: {name}.</source>
        <translation>保密库缺少一个文件：{name}。</translation>
    </message>
    <message>
        <source>A file or folder that is needed is not there.</source>
        <translation>所需的文件或文件夹不存在。</translation>
    </message>
    <message>
        <source>A newer version of SecretDesk made this vault. Install that version to open it.</source>
        <translation>此保密库由更新版本的 SecretDesk 建立。请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>A record of the journal is damaged or was altered.</source>
        <translation>日志中的一条记录已损坏或被改动。</translation>
    </message>
    <message>
        <source>A signature under a checkpoint does not verify.</source>
        <translation>检查点下的一个签名验证不通过。</translation>
    </message>
    <message>
        <source>A vault of this kind needs the full cost of guessing a passphrase.</source>
        <translation>此类保密库必须使用完整强度的口令派生。</translation>
    </message>
    <message>
        <source>A wrapped key is damaged or was altered.</source>
        <translation>一个加密保存的密钥已损坏或被改动。</translation>
    </message>
    <message>
        <source>An attachment is missing, damaged or was altered: {name}.</source>
        <translation>附件缺失、损坏或被改动：{name}。</translation>
    </message>
    <message>
        <source>An older file of keys was put back: it is number {generation}, but number {recorded} was recorded.</source>
        <translation>密钥文件被换回旧版：现为第 {generation} 版，而记录的是第 {recorded} 版。</translation>
    </message>
    <message>
        <source>An older state of the vault was put back: it has {size} entries, but {before} were recorded. {n} {n|entry is|entries are} missing.</source>
        <translation>保密库被换回旧状态：现有 {size} 条记录，而曾记录到 {before} 条，缺少 {n} 条。</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Entries of the journal are missing.</source>
        <translation>日志缺少若干条记录。</translation>
    </message>
    <message>
        <source>Entry {seq} of the journal is damaged or was altered.</source>
        <translation>日志第 {seq} 条已损坏或被改动。</translation>
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
        <source>Nobody closes his own account.</source>
        <translation>不能注销自己的账户。</translation>
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
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
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
        <source>The backup is damaged or was altered: {name}. It does not count.</source>
        <translation>备份已损坏或被改动：{name}。此备份无效。</translation>
    </message>
    <message>
        <source>The books are busy with longer work. Try again in a moment.</source>
        <translation>账册正在进行较长的操作，请稍后再试。</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this.</source>
        <translation>计算机可用内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>The contents of entry {seq} cannot be read in this session.</source>
        <translation>本会话不能读取第 {seq} 条的内容。</translation>
    </message>
    <message>
        <source>The database refuses a setting that safety rests on: {name}.</source>
        <translation>数据库拒绝了一项安全所依赖的设置：{name}。</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Nothing was recorded; check disk and space.</source>
        <translation>磁盘读写失败。未作任何记录；请检查磁盘和剩余空间。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was recorded; make room and repeat the step.</source>
        <translation>磁盘已满。未作任何记录；请腾出空间后重做这一步。</translation>
    </message>
    <message>
        <source>The file that remembers how far the journal had come is missing or damaged.</source>
        <translation>记录日志进度的文件缺失或损坏。</translation>
    </message>
    <message>
        <source>The file with the keys of the vault is damaged or was altered, and so is its second copy.</source>
        <translation>保密库的密钥文件及其副本均已损坏或被改动。</translation>
    </message>
    <message>
        <source>The journal is not the one recorded here: entries before number {size} differ.</source>
        <translation>日志与本机记录的不一致：第 {size} 条之前的记录不同。</translation>
    </message>
    <message>
        <source>The key in this account's slot is not the one in the journal.</source>
        <translation>此账户密钥槽中的公钥与日志中的不一致。</translation>
    </message>
    <message>
        <source>The keys of the unit seal are damaged or were altered.</source>
        <translation>单位印章密钥已损坏或被改动。</translation>
    </message>
    <message>
        <source>The kind of this vault was changed after its founding.</source>
        <translation>此保密库的类型在建库之后被改动过。</translation>
    </message>
    <message>
        <source>The ledgers must first be made anew for this program.</source>
        <translation>须先按本版程序重建台账。</translation>
    </message>
    <message>
        <source>The same person cannot sign twice.</source>
        <translation>同一人不能签两次。</translation>
    </message>
    <message>
        <source>The unit seal is closed again; both holders sign in once more.</source>
        <translation>单位印章密钥已重新封闭，请两位持有人再次登录。</translation>
    </message>
    <message>
        <source>The unit seal needs {least} to {most} holders.</source>
        <translation>单位印章密钥须有 {least} 至 {most} 名持有人。</translation>
    </message>
    <message>
        <source>The vault cannot be written here: its folder is read-only for this user.</source>
        <translation>无法写入保密库：当前用户对该文件夹只有只读权限。</translation>
    </message>
    <message>
        <source>The vault is in use: it has been open in another window since {since}.</source>
        <translation>保密库正在使用：自 {since} 起已在另一窗口中打开。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保密库已锁定。</translation>
    </message>
    <message>
        <source>The vault is open already.</source>
        <translation>保密库已经打开。</translation>
    </message>
    <message>
        <source>There is a backup of this minute in that folder already.</source>
        <translation>该文件夹中已有同一时刻的备份。</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>该文件夹中已有保密库。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名账户。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>此文件夹中没有保密库。</translation>
    </message>
    <message>
        <source>This account cannot open the book; ask an officer.</source>
        <translation>本账户不能打开业务库，请找保密员。</translation>
    </message>
    <message>
        <source>This account has no key for that part of the vault.</source>
        <translation>本账户没有打开该部分的密钥。</translation>
    </message>
    <message>
        <source>This account has no key slot; it was closed.</source>
        <translation>此账户没有密钥槽，已被注销。</translation>
    </message>
    <message>
        <source>This account holds no share of the unit seal.</source>
        <translation>此账户不持有单位印章密钥的份额。</translation>
    </message>
    <message>
        <source>This account works only within an officer's open session.</source>
        <translation>此账户只能在保密员已打开的会话中使用。</translation>
    </message>
    <message>
        <source>This installation lacks the encryption that vaults need.</source>
        <translation>本机安装的程序缺少保密库所需的加密组件。</translation>
    </message>
    <message>
        <source>This is no anchor. It looks like 10432 / 7K4M-2QXR-9TBV-0HGC-W3PZ: a number and 20 signs.</source>
        <translation>这不是锚定码。锚定码形如 10432 / 7K4M-2QXR-9TBV-0HGC-W3PZ：一个序号和 20 个字符。</translation>
    </message>
    <message>
        <source>This number or name is already in the vault.</source>
        <translation>该编号或名称在库中已存在。</translation>
    </message>
    <message>
        <source>This program has no profile of the name {id}.</source>
        <translation>本程序没有名为 {id} 的配置方案。</translation>
    </message>
    <message>
        <source>This vault has no unit seal yet.</source>
        <translation>此保密库尚未建立单位印章密钥。</translation>
    </message>
    <message>
        <source>This was given up before it was answered.</source>
        <translation>此查询未得出结果即已放弃。</translation>
    </message>
    <message>
        <source>This was recorded, but the disk did not confirm it. Look at the last entries before repeating.</source>
        <translation>已经记录，但磁盘未予确认。重做之前请先查看最后几条记录。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {n} more {n|second|seconds} and try again.</source>
        <translation>口令输错次数过多。请再等 {n} 秒后重试。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>What was written of an entry cannot be read: damaged or altered.</source>
        <translation>分录的内容无法读取：已损坏或被改动。</translation>
    </message>
    <message>
        <source>Wrong name or passphrase.</source>
        <translation>账户名或口令不对。</translation>
    </message>
    <message>
        <source>{file} of the vault is damaged or was altered. Nothing was repaired; keep the vault as it is.</source>
        <translation>保密库的文件 {file} 已损坏或被改动。未作任何修复，请保持现状。</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A kept file belongs to no entry: its act was never recorded. It does no harm.</source>
        <translation>有一个文件不属于任何记录：当时的办理没有写成。无妨。</translation>
    </message>
    <message>
        <source>ALTERED or incomplete. Do not rely on this export.</source>
        <translation>已被改动或不完整。不要采信这份导出。</translation>
    </message>
    <message>
        <source>An object is made once, by the entry it is called by.</source>
        <translation>对象只登记一次，编号与登记记录不符。</translation>
    </message>
    <message>
        <source>Attachment {number} is not the file that was attached.</source>
        <translation>附件 {number} 已不是当时附入的文件。</translation>
    </message>
    <message>
        <source>Back up to a folder</source>
        <translation>备份到文件夹</translation>
    </message>
    <message>
        <source>Backed up, reopened and verified: {name}</source>
        <translation>已备份，重开核验通过：{name}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Being stopped; what was copied is removed.</source>
        <translation>正在停止；已复制的内容将被删除。</translation>
    </message>
    <message>
        <source>Being verified; acts go on meanwhile.</source>
        <translation>正在核验，其间可照常办理。</translation>
    </message>
    <message>
        <source>Belongs to another place or vault.</source>
        <translation>属于别处或别的保密库。</translation>
    </message>
    <message>
        <source>Belongs to no entry.</source>
        <translation>不属于任何分录。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>全链</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>正在复制附件</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>正在复制库</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Does not belong to the act it stands in.</source>
        <translation>不属于所在的业务。</translation>
    </message>
    <message>
        <source>Done in a role that the account did not have.</source>
        <translation>所用角色不是该账户的角色。</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are not those that were signed.</source>
        <translation>第 {first} 至 {last} 条分录与当初签名的不符。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>日志条</translation>
    </message>
    <message>
        <source>Fingerprint on the founding sheet (Enter if it is not at hand):</source>
        <translation>建库凭证上的指纹（手边没有就按回车）：</translation>
    </message>
    <message>
        <source>Foot of a printed page, to compare (may stay empty)</source>
        <translation>核对纸面印记，扫描或输入（可不填）</translation>
    </message>
    <message>
        <source>Holds contents that belong elsewhere.</source>
        <translation>存有应在别处的内容。</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>核验深度</translation>
    </message>
    <message>
        <source>How the vault stands</source>
        <translation>库的现状</translation>
    </message>
    <message>
        <source>In the vault's own folder</source>
        <translation>库文件夹内</translation>
    </message>
    <message>
        <source>Its time runs back.</source>
        <translation>时间倒退。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Keep the vault's folder as it is; restore nothing over it. The newest sound backup shows what was.</source>
        <translation>库的文件夹保持原样，不要往上恢复任何东西；最近一份无误的备份可供对照。</translation>
    </message>
    <message>
        <source>Last: {last}</source>
        <translation>上次：{last}</translation>
    </message>
    <message>
        <source>Look at the items themselves, and ask those the journal names.</source>
        <translation>到柜前查看实物，问明日志所记的人。</translation>
    </message>
    <message>
        <source>Looking at the vault's pages</source>
        <translation>正在查看库的各页</translation>
    </message>
    <message>
        <source>Names more entries than there are.</source>
        <translation>所记条数多于现有分录。</translation>
    </message>
    <message>
        <source>No finding in {n} entries, {took} s.</source>
        <translation>{n} 条全部一致，用时 {took} 秒。</translation>
    </message>
    <message>
        <source>No object of such a kind.</source>
        <translation>没有这一类对象。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>还没有备份过。</translation>
    </message>
    <message>
        <source>Nothing was repaired. Beside stands what to do now.</source>
        <translation>程序没有改动任何内容。怎么办见右侧。</translation>
    </message>
    <message>
        <source>Nothing was verified yet in this session.</source>
        <translation>本次解锁后还没有核验。</translation>
    </message>
    <message>
        <source>Nothing: journal, signatures and tables agree as far as was looked.</source>
        <translation>没有：所查范围内，日志、签名、台账一致。</translation>
    </message>
    <message>
        <source>Page {page} is damaged or was altered.</source>
        <translation>第 {page} 页已损坏或被改动。</translation>
    </message>
    <message>
        <source>Print this page and tell the leader and the security administrator today.</source>
        <translation>打印本页，当天报主管领导和安全保密管理员。</translation>
    </message>
    <message>
        <source>Reading the copy again</source>
        <translation>正在重读副本</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Says that the book was verified, by an account that cannot read it.</source>
        <translation>称核验过台账，但这个账户打不开台账。</translation>
    </message>
    <message>
        <source>Shares of the unit seal are missing or too many.</source>
        <translation>单位印鉴的分片缺少或多出。</translation>
    </message>
    <message>
        <source>Signed by an account that was not in force.</source>
        <translation>签名账户当时未生效或已关闭。</translation>
    </message>
    <message>
        <source>Signed by {identity}, key {fingerprint}.</source>
        <translation>签名者 {identity}，钥 {fingerprint}。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was judged.</source>
        <translation>已停止，没有结论。</translation>
    </message>
    <message>
        <source>Stopped. There is no backup, nor half of one.</source>
        <translation>已停止。没有生成备份，也没有留下半份。</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>末段</translation>
    </message>
    <message>
        <source>Taken as the foot of a page; verify to compare.</source>
        <translation>已作为页脚印记填入，核验时比对。</translation>
    </message>
    <message>
        <source>The act does not make such an entry.</source>
        <translation>此类办理不产生这样的记录。</translation>
    </message>
    <message>
        <source>The act is not signed by who did it.</source>
        <translation>业务没有经办人的签名。</translation>
    </message>
    <message>
        <source>The checkpoint is not of this journal.</source>
        <translation>检查点不是本记录簿的。</translation>
    </message>
    <message>
        <source>The contents of the entry are missing.</source>
        <translation>分录内容缺失。</translation>
    </message>
    <message>
        <source>The contents of the entry make no sense.</source>
        <translation>分录内容不成立。</translation>
    </message>
    <message>
        <source>The copy is opened and verified before it counts. It opens with the passphrases of its day.</source>
        <translation>备份重新打开、核验无误才算数。打开它用当时的口令。</translation>
    </message>
    <message>
        <source>The database does not hold together: {line}</source>
        <translation>数据库结构不一致：{line}</translation>
    </message>
    <message>
        <source>The entry is missing.</source>
        <translation>分录缺失。</translation>
    </message>
    <message>
        <source>The folder cannot be read: {fault}</source>
        <translation>文件夹读不出来：{fault}</translation>
    </message>
    <message>
        <source>The foot of the page agrees.</source>
        <translation>纸面印记一致。</translation>
    </message>
    <message>
        <source>The foot of the page does not agree with this journal.</source>
        <translation>纸面印记与本日志不符。</translation>
    </message>
    <message>
        <source>The role of who did it may not do this, or a signature beside him is missing.</source>
        <translation>办理人的角色无权办理此事，或缺少应有的会签。</translation>
    </message>
    <message>
        <source>The row is missing.</source>
        <translation>缺少该行。</translation>
    </message>
    <message>
        <source>The row is not what the journal makes of it.</source>
        <translation>该行与记录簿不符。</translation>
    </message>
    <message>
        <source>The row stands for nothing in the journal.</source>
        <translation>该行在记录簿中没有依据。</translation>
    </message>
    <message>
        <source>The search index does not fit the row.</source>
        <translation>检索索引与该行不符。</translation>
    </message>
    <message>
        <source>The signature under the act does not hold.</source>
        <translation>业务的签名不成立。</translation>
    </message>
    <message>
        <source>The stored hash of a block is missing.</source>
        <translation>缺少区块的散列值。</translation>
    </message>
    <message>
        <source>The tables were made from other declarations; make them anew.</source>
        <translation>台账由另一版定义建成，须重建。</translation>
    </message>
    <message>
        <source>The unit seal is not the one named at founding.</source>
        <translation>单位印鉴与建库时所定不符。</translation>
    </message>
    <message>
        <source>The {kind} {name} is not the one this program makes.</source>
        <translation>{kind} {name} 与本程序所建不符。</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>没有这一区块。</translation>
    </message>
    <message>
        <source>This account cannot read the book, so it cannot verify everything; verify the chain.</source>
        <translation>本账户不能读取业务库，无法全面核验；请核验记录链（chain）。</translation>
    </message>
    <message>
        <source>Unchanged, and signed by the key of the fingerprint given.</source>
        <translation>未改动，确由所给指纹的钥签名。</translation>
    </message>
    <message>
        <source>Unchanged, but officer-signed, not sealed by the unit (--officer-ok accepts it).</source>
        <translation>未改动，但只有保密员签名，单位未印签（加 --officer-ok 表示接受）。</translation>
    </message>
    <message>
        <source>Unchanged, origin not checked: compare the fingerprint with the founding sheet.</source>
        <translation>未改动，来源未核：把指纹与建库凭证逐字比对。</translation>
    </message>
    <message>
        <source>Verification failed: {n} {n|finding|findings}. Nothing was changed.</source>
        <translation>核验未通过：{n} 处不符。程序没有改动任何内容。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verify at one of the depths tail, chain or deep.</source>
        <translation>核验深度只能是 tail、chain 或 deep。</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>正在核验副本</translation>
    </message>
    <message>
        <source>Was altered after it was written.</source>
        <translation>写入后被改动。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在做什么</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it was in the past is not what the journal makes of it.</source>
        <translation>过去某日所在与办理记录推算的不符。</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>a line is missing or out of order before this one.</source>
        <translation>这一行之前缺行或次序不对。</translation>
    </message>
    <message>
        <source>cannot be read.</source>
        <translation>读不出来。</translation>
    </message>
    <message>
        <source>carries no good signature of the key that signed MANIFEST.</source>
        <translation>没有与 MANIFEST 同一把钥的有效签名。</translation>
    </message>
    <message>
        <source>does not belong to the export; take it out and check again.</source>
        <translation>不属于这份导出；取走后再核对。</translation>
    </message>
    <message>
        <source>every entry and signature, before a backup</source>
        <translation>每天备份前，全部条目与签名</translation>
    </message>
    <message>
        <source>everything, tables against the journal, every week</source>
        <translation>每周，重放日志并比对各表</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺这个文件。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>the disclosed body is not the one in the journal.</source>
        <translation>公开的正文不是日志里的那一份。</translation>
    </message>
    <message>
        <source>the last entries, at every unlocking</source>
        <translation>每次解锁，末段各条</translation>
    </message>
    <message>
        <source>the ledger says otherwise in column {column} of this row.</source>
        <translation>台账这一行第 {column} 栏与日志不符。</translation>
    </message>
    <message>
        <source>the rows at its end have no entry in entries.jsonl.</source>
        <translation>末尾若干行在 entries.jsonl 里没有日志条目。</translation>
    </message>
    <message>
        <source>the signature does not hold for MANIFEST.</source>
        <translation>签名与 MANIFEST 不符。</translation>
    </message>
    <message>
        <source>this entry does not stand in the journal under the checkpoint.</source>
        <translation>这一条不在检查点所签的日志里。</translation>
    </message>
    <message>
        <source>this line cannot be read.</source>
        <translation>这一行读不出来。</translation>
    </message>
    <message>
        <source>this line is not one of a manifest.</source>
        <translation>这一行不是清单的格式。</translation>
    </message>
    <message>
        <source>was changed: its SHA-256 is not the one in MANIFEST.</source>
        <translation>已被改动：SHA-256 与 MANIFEST 所列不符。</translation>
    </message>
    <message>
        <source>was not made by the key of the fingerprint given.</source>
        <translation>不是所给指纹的那把钥签的。</translation>
    </message>
    <message>
        <source>{day} {level} {kind} {account} {line}: {n} stands, {m} happened.</source>
        <translation>{day} {level} {kind} {account} {line}：账上为 {n}，实际为 {m}。</translation>
    </message>
    <message>
        <source>{day}, {depth}, no finding</source>
        <translation>{day}，{depth}，无不符</translation>
    </message>
    <message>
        <source>{day}, {depth}, {n} findings</source>
        <translation>{day}，{depth}，{n} 处不符</translation>
    </message>
    <message>
        <source>{level} {kind} {state}: {n} are counted, there are {m}.</source>
        <translation>{level} {kind} {state}：账面计数 {n}，实为 {m}。</translation>
    </message>
    <message>
        <source>{level} {kind}: the account closes at {n}, but {m} are held.</source>
        <translation>{level} {kind}：账面结存 {n}，实有 {m}。</translation>
    </message>
    <message>
        <source>{n} {n|file|files} of attachments whose act was never recorded; it does no harm.</source>
        <translation>有 {n} 个附件文件的办理没有写成，无妨。</translation>
    </message>
    <message>
        <source>{proven} of {cells} filled cells follow from entries; the signer vouches for the rest.</source>
        <translation>有内容的 {cells} 格中，{proven} 格可由日志条目推出；其余由签名者担保。</translation>
    </message>
    <message>
        <source>{rows} rows; all {entries} entries stand in the journal under the checkpoint.</source>
        <translation>{rows} 行；{entries} 条日志条目全部在检查点所签的日志里。</translation>
    </message>
</context>
<context>
    <name>within</name>
    <message>
        <source>More than {n} disks in one machine.</source>
        <translation>一台设备的硬盘不能超过 {n} 块。</translation>
    </message>
    <message>
        <source>Not a kind that is built into machines.</source>
        <translation>不是装在设备内的类别。</translation>
    </message>
    <message>
        <source>This number already stands for another machine.</source>
        <translation>此编号已属于另一台设备。</translation>
    </message>
    <message>
        <source>{serial} is already registered.</source>
        <translation>{serial} 已登记。</translation>
    </message>
    <message>
        <source>{serial} is there twice.</source>
        <translation>{serial} 重复。</translation>
    </message>
</context>
<context>
    <name>witness</name>
    <message>
        <source>Not signed yet</source>
        <translation>未确认到场</translation>
    </message>
    <message>
        <source>Scan the badge, or type the name</source>
        <translation>扫胸牌，或输入姓名</translation>
    </message>
    <message>
        <source>Signs on paper</source>
        <translation>纸面签字</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is already there.</source>
        <translation>{name} 已在其中。</translation>
    </message>
    <message>
        <source>{time}, signed with the passphrase</source>
        <translation>{time} 到场，已以口令确认</translation>
    </message>
</context>
</TS>
