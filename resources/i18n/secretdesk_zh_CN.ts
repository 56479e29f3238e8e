<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>labels</name>
    <message>
        <source>A line of the label sheets is not understood.</source>
        <translation>标签纸定义有一行无法识别。</translation>
    </message>
    <message>
        <source>Labels of {name} overlap or leave the page.</source>
        <translation>{name} 的标签互相重叠或超出纸面。</translation>
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
        <source>This is not an item number. It looks like {example}.</source>
        <translation>这不是编号。编号形如 {example}。</translation>
    </message>
    <message>
        <source>This page seal was made by a newer SecretDesk.</source>
        <translation>此页印记由较新版本的程序生成。</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Demonstration, invented data</source>
        <translation>演示库　虚构数据</translation>
    </message>
    <message>
        <source>Form {code}</source>
        <translation>表式 {code}</translation>
    </message>
    <message>
        <source>Journal head: </source>
        <translation>账首：</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第{page}页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页　共{pages}页</translation>
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
        <source>Test vault, invented data</source>
        <translation>测试库　虚构数据</translation>
    </message>
    <message>
        <source>Training vault, invented data</source>
        <translation>训练库　虚构数据</translation>
    </message>
    <message>
        <source>{words} ({n}) {unit}</source>
        <translation>{words}{unit}（{n}{unit}）</translation>
    </message>
</context>
</TS>
