import { examples } from './probe.ts';

examples('texts become numbers, or a TypeException', [
    ["Integer.valueOf('12')", '12'],
    ["Integer.valueOf('1.5')", '!System.TypeException: Invalid integer: 1.5'],
    ["Integer.valueOf('2147483648')", '!System.TypeException: Invalid integer: 2147483648'],
    ["Long.valueOf('123456789012')", '123456789012'],
    ["Decimal.valueOf('1.50')", '1.50'],
    ["Decimal.valueOf('abc')", '!System.TypeException: Invalid decimal: abc'],
    ["Double.valueOf('1e3')", '1000.0'],
    ["Boolean.valueOf('TRUE')", 'true'],
]);

examples('Decimal keeps a scale and rounds half even', [
    ['(1.115).setScale(2)', '1.12'],
    ['(1.125).setScale(2)', '1.12'],
    ['(1.125).setScale(2, RoundingMode.HALF_UP)', '1.13'],
    ['(-1.5).round(RoundingMode.CEILING)', '-1'],
    ['(2.5).round()', '2'],
    ['(19.0).divide(100, 3)', '0.190'],
    ['(1.2500).stripTrailingZeros()', '1.25'],
    ['(12345.6789).precision()', '9'],
    ['(4.12).pow(2)', '16.9744'],
    ['(1234567.891).format()', '1,234,567.891'],
    ['(5.7).intValue()', '5'],
    ['(1.0).divide(0, 2)', '!System.MathException: Divide by 0'],
]);

examples('Math', [
    ['Math.mod(12, 5)', '2'],
    ['Math.max(3, 7)', '7'],
    ['Math.round(4.5)', '4'],
    ['Math.round(5.5)', '6'],
    ['Math.ceil(1.1)', '2'],
    ['Math.floor(-1.1)', '-2'],
    ['Math.abs(-4)', '4'],
    ['Math.sqrt(16.0)', '4'],
    ['Math.pow(2, 10)', '1024.0'],
    ['Math.signum(-2.5)', '-1'],
]);
