/** A jsforce connection to an org that `sf` is logged in to. */
import { Connection } from 'jsforce';
import { sf } from './sf';

/** The API version the package is written for. */
export const API_VERSION = '67.0';

/**
 * @param targetOrg alias or username as given to `sf --target-org`
 * @throws SfError when `sf` does not know the org or its session has ended
 */
export async function connect(targetOrg: string): Promise<Connection> {
    const target = ['--target-org', targetOrg];
    const org = await sf<{ instanceUrl: string }>(['org', 'display', ...target]);
    const { accessToken } = await sf<{ accessToken: string }>([
        'org',
        'auth',
        'show-access-token',
        ...target,
    ]);
    return new Connection({
        instanceUrl: org.instanceUrl.replace(/\/+$/, ''),
        accessToken,
        version: API_VERSION,
    });
}
