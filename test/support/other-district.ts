export { otherDistrict } from '../../stories/reports/other-district.ts';
