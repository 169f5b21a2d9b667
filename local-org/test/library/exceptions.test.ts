import { examples } from './probe.ts';

examples(
    'exceptions carry message, type and cause',
    [
        ["new IllegalArgumentException('x').getMessage()", 'x'],
        ['new DmlException().getMessage()', 'Script-thrown exception'],
        ["new QueryException('x').getTypeName()", 'System.QueryException'],
        ['caused().getCause().getMessage()', 'inner'],
        ["new MyException('m', new MathException('c')).getCause().getTypeName()", 'System.MathException'],
        ["new MyException('m').getTypeName()", 'Probe.MyException'],
        ['again()', "!System.TypeException: Can't overwrite cause"],
    ],
    `public class MyException extends Exception {}
    static Exception caused() { Exception e = new MyException('outer'); e.initCause(new MyException('inner')); return e; }
    static Object again() { Exception e = caused(); e.initCause(e); return e; }`,
);

examples(
    'AuraHandledException hides its message from Apex until it is set',
    [
        ["new AuraHandledException('for the page').getMessage()", 'Script-thrown exception'],
        ['told()', 'told'],
    ],
    `static String told() { AuraHandledException e = new AuraHandledException('x'); e.setMessage('told'); return e.getMessage(); }`,
);
