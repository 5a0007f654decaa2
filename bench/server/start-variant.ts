import { startOrdinary } from './ordinary/start-ordinary.js';
import { startLimit } from './start-limit.js';
import { startVerbatim } from './start-verbatim.js';
import type { StartedVariant, Variant, VariantSetting } from './variant.js';

export function startVariant(variant: Variant, setting: VariantSetting): Promise<StartedVariant> {
  switch (variant) {
    case 'limit':
      return startLimit(setting.answers);
    case 'verbatim':
      return startVerbatim(setting.documents);
    case 'ordinary':
      return startOrdinary(setting.documents);
  }
}
