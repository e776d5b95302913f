export { commands } from './commands.ts';
export type { CommandId } from './commands.ts';
export { requests } from './requests.ts';
export type {
  ExportParams,
  ExportResult,
  FormatInfo,
  LocateParams,
  PageContent,
  PageKey,
  PageListParams,
  PageList,
  PageParams,
  PlaceOnPage,
  PlaceInSource,
  ReportsParams,
  ReportsResult,
  Requests,
  RevealParams,
} from './requests.ts';
export { settings } from './settings.ts';
export type { Setting, SettingKey, Settings } from './settings.ts';
export type { StartOptions } from './start-options.ts';
export type { FromPage, ToPage } from './page.ts';
