import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Principal } from '../../../platform/auth/principal';
import type { Asset } from '../domain/asset';
import { mediaErrors } from '../media.errors';

/** Only whoever began an upload goes on with it. To others, admins among them, it does not exist. */
export function mayUpload(principal: Principal, asset: Asset): Decision {
  return isPerson(principal, asset.ownerId) ? granted : denied(mediaErrors.uploadNotFound);
}

/** A file is seen here by its owner and by admins; learners get its bytes through the lesson it stands in. */
export function maySeeAsset(principal: Principal, asset: Asset): Decision {
  const isAllowed = isPerson(principal, asset.ownerId) || hasRole(principal, 'admin');
  return isAllowed ? granted : denied(mediaErrors.assetNotFound);
}
