// The peer of the client benchmark: bare @xyflow/react with memoised cards of the same look, and Yjs observe → setNodes.
import { Handle, type Node, type NodeProps, Position, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import * as Y from 'yjs';
import '@xyflow/react/dist/style.css';
import './bare.css';

type Card = Node<{ name: string; title: string; initials: string; side: string }>;

const PersonCard = memo(({ data }: NodeProps<Card>) => (
  <div className={`card ${data.side}`}>
    <span className="face">{data.initials}</span>
    <span className="text">
      <b>{data.name}</b>
      <i>{data.title}</i>
    </span>
    <Handle type="source" position={data.side === 'supplier' ? Position.Right : Position.Left} />
    <Handle type="target" position={data.side === 'supplier' ? Position.Right : Position.Left} />
  </div>
));

const nodeTypes = { person: PersonCard };
const doc = new Y.Doc();
const people = doc.getMap<Y.Map<string | number>>('people');
const lines = doc.getMap<Y.Map<string>>('lines');

type Edge = { id: string; source: string; target: string };

/** What the document holds. */
const read = (): { nodes: Card[]; edges: Edge[] } => ({
  nodes: [...people.values()].map((person) => {
    const { id, x, y, ...data } = person.toJSON() as Card['data'] & { id: string; x: number; y: number };
    return { id, type: 'person', position: { x, y }, data };
  }),
  edges: [...lines.values()].map((line) => line.toJSON() as Edge),
});

const Bare = ({ start }: { start: ReturnType<typeof read> }) => {
  const [nodes, setNodes, onNodesChange] = useNodesState(start.nodes);
  const [edges, , onEdgesChange] = useEdgesState(start.edges);
  useEffect(() => {
    const onChange = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const changed = new Map(
        events.flatMap((event) => {
          const record = event.target as Y.Map<string | number>;
          return record.has('x') ? [[record.get('id') as string, record] as const] : [];
        }),
      );
      setNodes((before) =>
        before.map((node) => {
          const record = changed.get(node.id);
          return record ? { ...node, position: { x: record.get('x') as number, y: record.get('y') as number } } : node;
        }),
      );
    };
    people.observeDeep(onChange);
    return () => people.unobserveDeep(onChange);
  }, [setNodes]);
  useEffect(() => {
    const morph = () => {
      const begun = performance.now();
      const homes = new Map(start.nodes.map(({ id, position }) => [id, position]));
      const frame = () => {
        const p = Math.min(1, (performance.now() - begun) / 600);
        setNodes((before) =>
          before.map((node) => {
            const home = homes.get(node.id) ?? node.position;
            const away = node.data.side === 'supplier' ? 120 : -120;
            return { ...node, position: { x: home.x + away * p, y: home.y } };
          }),
        );
        if (p < 1) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    };
    Object.assign(window, { benchMorph: morph });
  }, [setNodes, start]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.05}
      fitView
      proOptions={{ hideAttribution: true }}
    />
  );
};

const socket = new WebSocket(location.origin.replace('http', 'ws'));
socket.binaryType = 'arraybuffer';
const root = createRoot(document.getElementById('root') as HTMLElement);
let isDrawn = false;
socket.onmessage = ({ data }) => {
  Y.applyUpdate(doc, new Uint8Array(data as ArrayBuffer));
  if (!isDrawn) root.render(<Bare start={read()} />);
  isDrawn = true;
};
