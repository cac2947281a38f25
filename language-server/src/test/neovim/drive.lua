-- Opens the file given as FEED, waits for the violation, applies the fix, and waits for it to vanish.
-- JAVA, JAR, REPOSITORY and ROOT say how to start the server. Leaves with 0, or with 1 and a message.
local function fail(message)
  io.stderr:write("FAILED: " .. message .. "\n")
  vim.cmd("cquit 1")
end

vim.cmd("edit " .. vim.env.FEED)
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "purposebound",
  cmd = { vim.env.JAVA, "-Dmaven.repo.local=" .. vim.env.REPOSITORY, "-jar", vim.env.JAR },
  root_dir = vim.env.ROOT,
  workspace_folders = { { uri = vim.uri_from_fname(vim.env.ROOT), name = "root" } },
})
vim.lsp.buf_attach_client(buffer, client)

if not vim.wait(90000, function() return #vim.diagnostic.get(buffer) == 1 end, 100) then
  fail("no violation is shown: " .. vim.inspect(vim.diagnostic.get(buffer)))
end
local found = vim.diagnostic.get(buffer)[1]
if found.code ~= "MissingConsentCheck" and not found.message:find("without a consent check", 1, true) then
  fail("another violation: " .. found.message)
end

local shown = vim.lsp.diagnostic.get_line_diagnostics(buffer, found.lnum)
local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", {
  textDocument = { uri = vim.uri_from_bufnr(buffer) },
  range = {
    start = { line = found.lnum, character = found.col },
    ["end"] = { line = found.end_lnum, character = found.end_col },
  },
  context = { diagnostics = shown },
}, 30000)
local fix
for _, answer in pairs(answers or {}) do
  for _, action in ipairs(answer.result or {}) do
    if action.title:find("Insert the check", 1, true) then
      fix = action
    end
  end
end
if not fix then
  fail("no fix is offered: " .. vim.inspect(answers))
end
vim.lsp.util.apply_workspace_edit(fix.edit, "utf-16")
if not vim.wait(60000, function() return #vim.diagnostic.get(buffer) == 0 end, 100) then
  fail("the violation is shown still")
end
io.stdout:write("mended\n")
vim.lsp.stop_client(client)
vim.cmd("qall!")
