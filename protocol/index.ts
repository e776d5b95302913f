export { commands } from './commands.ts';
export type { CommandId } from './commands.ts';
export { notifications, requests } from './requests.ts';
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
  Paper,
  PlaceOnPage,
  PlaceInSource,
  ProfileFile,
  ProfileParams,
  ProfilesParams,
  ProfilesResult,
  ProfileView,
  ReportsParams,
  ReportsResult,
  Requests,
  RevealParams,
} from './requests.ts';
export { settings } from './settings.ts';
export type { Setting, SettingKey, Settings } from './settings.ts';
export type { StartOptions } from './start-options.ts';
export type { FromPage, ToPage } from './page.ts';
