import { examples } from './probe.ts';

const members = `
    static Dom.XmlNode root(String xml) { Dom.Document d = new Dom.Document(); d.load(xml); return d.getRootElement(); }
    static String built() {
        Dom.Document d = new Dom.Document();
        Dom.XmlNode a = d.createRootElement('a', 'urn:x', 'x');
        a.setAttribute('k', '"1"');
        a.addChildElement('b', 'urn:x', 'x').addTextNode('1 < 2');
        a.addChildElement('c', null, null);
        return d.toXmlString();
    }`;

examples(
    'documents are read',
    [
        ["root('<a><b i=\"7\">t&amp;u</b></a>').getChildElement('b', null).getText()", 't&u'],
        ["root('<a><b i=\"7\">t</b></a>').getChildElements()[0].getAttribute('i', null)", '7'],
        ["root('<x:a xmlns:x=\"urn:x\"><x:b/></x:a>').getChildElement('b', 'urn:x').getName()", 'b'],
        ["root('<a>1<!--c--><b/></a>').getChildren().size()", '3'],
        [
            "root('<a><b></a>').getName()",
            "!System.XmlException: Failed to parse XML due to: Expected closing tag 'b' (opened in line 1, col 4) instead of closing tag 'a'. (line 1, column 7)",
        ],
    ],
    members,
);

examples(
    'documents are written',
    [
        [
            'built()',
            '<?xml version="1.0" encoding="UTF-8"?><x:a xmlns:x="urn:x" k="&quot;1&quot;"><x:b>1 &lt; 2</x:b><c /></x:a>',
        ],
    ],
    members,
);
