import { ApexDecimal, ApexDouble, raise } from '../../values/index.ts';
import { type Bean, beanType } from '../bean.ts';
import { required } from './string/arguments.ts';

const EARTH_KM = 6371.0088;
const EARTH_MILES = 3958.7613;

/** Great-circle distance (haversine), in `mi` or `km`. */
function distance(from: Bean | null, to: Bean | null, unit: string | null): ApexDouble {
    const wanted = required(unit, 3).toLowerCase();
    if (wanted !== 'mi' && wanted !== 'km') {
        raise('System.IllegalArgumentException', `Invalid unit: ${unit}`);
    }
    const radians = (bean: Bean, name: string): number => (bean.get<ApexDouble>(name).value * Math.PI) / 180;
    const [a, b] = [required(from, 1), required(to, 2)];
    const lat = Math.sin((radians(b, 'latitude') - radians(a, 'latitude')) / 2) ** 2;
    const lon = Math.sin((radians(b, 'longitude') - radians(a, 'longitude')) / 2) ** 2;
    const h = lat + Math.cos(radians(a, 'latitude')) * Math.cos(radians(b, 'latitude')) * lon;
    return new ApexDouble(2 * (wanted === 'km' ? EARTH_KM : EARTH_MILES) * Math.asin(Math.sqrt(h)));
}

export const location = beanType('System.Location', {
    construct: false,
    getters: true,
    properties: { 'Double latitude': null, 'Double longitude': null },
    more: {
        'static Location newInstance(Decimal latitude, Decimal longitude)': (
            latitude: ApexDecimal | null,
            longitude: ApexDecimal | null,
        ) =>
            location.make({
                latitude: new ApexDouble(required(latitude, 1).toNumber()),
                longitude: new ApexDouble(required(longitude, 2).toNumber()),
            }),
        'static Double getDistance(Location firstLocation, Location secondLocation, String unit)': distance,
        'Double getDistance(Location toLocation, String unit)': (
            self: Bean,
            to: Bean | null,
            unit: string | null,
        ) => distance(self, to, unit),
    },
});

export const address = beanType('System.Address', {
    construct: false,
    getters: true,
    properties: {
        'String city': null,
        'String country': null,
        'String countryCode': null,
        'String geocodeAccuracy': null,
        'String postalCode': null,
        'String state': null,
        'String stateCode': null,
        'String street': null,
        'Double latitude': null,
        'Double longitude': null,
    },
    extends: 'System.Location',
});
