/** All published statements on one question: one table per unit. The same for the page, a route's panel and an embed. */
import type { Conflict, Evidence } from '../../domain/atlas';
import { plotsOf } from '../../domain/estimates';
import { EstimateTable } from './EstimateTable';

interface ConflictPlotProps {
  readonly conflict: Conflict;
  readonly evidence: Evidence;
}

/** Lays itself out by its own width, not by the window's. */
export function ConflictPlot({ conflict, evidence }: ConflictPlotProps) {
  return (
    <div className="conflict-plot">
      {plotsOf(conflict, evidence).map((plot) => (
        <EstimateTable key={plot.unit} plot={plot} title={conflict.question} evidence={evidence} />
      ))}
    </div>
  );
}
