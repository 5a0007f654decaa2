import { Option } from 'commander';
import type { Setting } from '../server/configuration/settings.js';

export const settingOption = ({ flag, variable, description, default: standard }: Setting<unknown>): Option =>
  new Option(`${flag} <value>`, `${description} Default ${standard || 'none'}; or set ${variable}.`);
