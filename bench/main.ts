import { benchmarkFootprint } from './footprint/benchmark-footprint';
import { benchmarkHttp } from './http/benchmark-http';

const benchmarks: Record<string, () => Promise<void>> = {
  http: benchmarkHttp,
  footprint: benchmarkFootprint,
};
const [name] = process.argv.slice(2);
const benchmark = benchmarks[name ?? ''];

if (!benchmark) {
  console.error(`Name a benchmark: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
} else {
  benchmark().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
