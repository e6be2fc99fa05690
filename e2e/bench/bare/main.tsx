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
const count = Number(new URLSearchParams(location.search).get('people'));
const doc = new Y.Doc();
const people = doc.getMap<Y.Map<unknown>>('people');

/** Two columns per side, as a whiteboard would have them. */
const homeOf = (index: number) => {
  const row = Math.floor(index / 4);
  const column = index % 4;
  return { x: [0, 170, 730, 900][column] as number, y: row * 60 };
};

const initial = (): { nodes: Card[]; edges: { id: string; source: string; target: string }[] } => {
  const nodes: Card[] = [];
  const sides: Record<string, string[]> = { supplier: [], customer: [] };
  for (let index = 0; index < count; index++) {
    const side = index % 4 < 2 ? 'supplier' : 'customer';
    const id = `p${index}`;
    sides[side]?.push(id);
    nodes.push({
      id,
      type: 'person',
      position: homeOf(index),
      data: { name: `Person ${index}`, title: 'Head of logistics', initials: `P${index % 10}`, side },
    });
  }
  const edges = Array.from({ length: Math.round(count * 1.5) }, (_, index) => ({
    id: `e${index}`,
    source: sides.supplier?.[(index * 7) % sides.supplier.length] as string,
    target: sides.customer?.[(index * 5 + Math.floor(index / 3)) % sides.customer.length] as string,
  }));
  return { nodes, edges };
};

const start = initial();

const Bare = () => {
  const [nodes, setNodes, onNodesChange] = useNodesState(start.nodes);
  const [edges, , onEdgesChange] = useEdgesState(start.edges);
  useEffect(() => {
    const onChange = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const changed = new Map(
        events.flatMap((event) => {
          const record = event.target as Y.Map<unknown>;
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
      const frame = () => {
        const p = Math.min(1, (performance.now() - begun) / 600);
        setNodes((before) =>
          before.map((node, index) => {
            const home = homeOf(index);
            const away = node.data.side === 'supplier' ? 120 : -120;
            return { ...node, position: { x: home.x + away * p, y: home.y } };
          }),
        );
        if (p < 1) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    };
    Object.assign(window, { benchMorph: morph });
  }, [setNodes]);
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
socket.onmessage = ({ data }) => Y.applyUpdate(doc, new Uint8Array(data as ArrayBuffer));

createRoot(document.getElementById('root') as HTMLElement).render(<Bare />);
