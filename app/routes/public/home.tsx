export default function Home() {
  return <h1>Werkbrug</h1>
}
